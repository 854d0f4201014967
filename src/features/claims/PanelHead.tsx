import { useClaimline } from '../../state/useClaimline.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './ClaimsPanel.module.css';

interface PanelHeadProps {
  readonly title: string;
  readonly otherNames: readonly string[];
  readonly within: string | null;
}

/** What the panel is about, and the way back to the whole day. */
export function PanelHead({ title, otherNames, within }: PanelHeadProps) {
  const clearSelection = useClaimline((state) => state.clearSelection);
  return (
    <header className={styles['head']}>
      <div className={styles['headWords']}>
        <h2 className={styles['title']}>{title}</h2>
        {otherNames.length > 0 && <p className={styles['otherNames']}>{otherNames.join(' · ')}</p>}
        {within !== null && <p className={styles['within']}>{within}</p>}
      </div>
      <IconButton name="Back to all claims of the day" icon="close" onPress={clearSelection} />
    </header>
  );
}
