import styles from './Icon.module.css';

const paths = {
  play: 'M6 4l11 6-11 6z',
  pause: 'M5 4h4v12H5zM11 4h4v12h-4z',
  previous: 'M4 4h2.5v12H4zM16 4v12L7.5 10z',
  next: 'M13.5 4H16v12h-2.5zM4 4v12l8.5-6z',
  minus: 'M4 9h12v2H4z',
  plus: 'M9 4h2v5h5v2h-5v5H9v-5H4V9h5z',
  close: 'M5.4 4l4.6 4.6L14.6 4 16 5.4 11.4 10l4.6 4.6-1.4 1.4-4.6-4.6L5.4 16 4 14.6 8.6 10 4 5.4z',
  back: 'M12.5 4L14 5.4 9.4 10l4.6 4.6-1.5 1.4-6-6z',
  up: 'M4 12.5L5.4 14 10 9.4l4.6 4.6 1.4-1.5-6-6z',
  help: 'M10 1.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zm0 1.6a6.9 6.9 0 1 1 0 13.8 6.9 6.9 0 0 1 0-13.8zM9.1 13h1.8v1.8H9.1zM10 5.2c-1.9 0-3.1 1.1-3.2 2.9h1.7c.1-.9.6-1.4 1.5-1.4.8 0 1.4.5 1.4 1.2 0 .7-.3 1-1.1 1.6-.9.6-1.2 1.2-1.2 2.3v.3h1.7v-.2c0-.7.2-1 1-1.6.9-.6 1.4-1.3 1.4-2.4 0-1.6-1.3-2.7-3.2-2.7z',
  down: 'M4 7.5L5.4 6 10 10.6 14.6 6 16 7.5l-6 6z',
} as const;

export type IconName = keyof typeof paths;

/** A plain sign; the control around it carries the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 20 20" className={styles['icon']} aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
