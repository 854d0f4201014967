import { useEffect, useRef } from 'react';
import styles from './EntriesPanel.module.css';

/** The name of the picked entry; made anew for each, it comes into view. */
export function EntryHeading({ name }: { readonly name: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
    // It was picked by a button that is gone now: the keyboard goes on from here.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles['title']}>
      {name}
    </h2>
  );
}
