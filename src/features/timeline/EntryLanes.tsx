import type { AxisWindow } from '../../domain/timeline/axisWindow.ts';
import { selectCollections } from '../../state/collectionSelectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { EntryLane } from './EntryLane.tsx';
import styles from './EntryLanes.module.css';

interface EntryLanesProps {
  readonly axis: AxisWindow;
  readonly widthPx: number;
}

/** A lane for each opened file: how many of its entries speak of which days. Many share the room of a few. */
export function EntryLanes({ axis, widthPx }: EntryLanesProps) {
  const collections = useClaimline(selectCollections);
  if (collections.length === 0) return null;
  return (
    <div className={styles['lanes']} data-many={collections.length > 3}>
      {collections.map(({ id, collection, index }) => (
        <EntryLane key={id} name={collection.name} index={index} axis={axis} widthPx={widthPx} />
      ))}
    </div>
  );
}
