import { AreaSwatch } from '../../ui/AreaSwatch.tsx';
import { MarkIcon } from '../../ui/MarkIcon.tsx';
import styles from './HelpDialog.module.css';

/** How to read the map: what is drawn, how, what is not, and where it comes from. */
export function ReadingGuide() {
  return (
    <section className={styles['section']}>
      <h3 className={styles['subtitle']}>How to read it</h3>
      <p>
        A <strong>claim</strong> is one statement by a named speaker: who says it, when, about which days and
        which ground, in whose words. Everything drawn here is somebody’s claim, not a finding of this page.
        Opening a mark shows the words behind it.
      </p>
      <p>
        The <strong>signs</strong> differ by shape as well as by colour. A dashed outline{' '}
        <MarkIcon mark={{ kind: 'held', holder: 'russia', certain: false }} /> means that the day is unknown
        or only implied; a split mark <MarkIcon mark={{ kind: 'rival', sides: ['us', 'ukraine'] }} /> that the
        claims disagree; hatching{' '}
        <span className={styles['swatch']}>
          <AreaSwatch side="ukraine" certain />
        </span>{' '}
        that the size is stated and the outline is schematic.
      </p>
      <p>
        <strong>Silence</strong> is shown as silence. Whoever says nothing about a place is named as saying
        nothing, and is counted neither for nor against. Between two dated figures nothing is filled in.
      </p>
      <p>
        The <strong>data</strong> are taken from the sources listed below the claims; each claim tells where
        in its source it stands. Borders, rivers and towns come from the providers named on the map.
      </p>
    </section>
  );
}
