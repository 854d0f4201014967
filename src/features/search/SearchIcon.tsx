import styles from './SearchIcon.module.css';

/** A magnifying glass, drawn in the weight of the page's other signs. */
export function SearchIcon() {
  return (
    <svg viewBox="0 0 20 20" className={styles['icon']} aria-hidden="true" focusable="false">
      <path d="M8.5 3a5.5 5.5 0 1 0 3.3 9.9l3.9 3.9 1.4-1.4-3.9-3.9A5.5 5.5 0 0 0 8.5 3zm0 2a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z" />
    </svg>
  );
}
