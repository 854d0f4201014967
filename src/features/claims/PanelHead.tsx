import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Place } from '../../domain/dataset/Dataset.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './ClaimsPanel.module.css';

interface PanelHeadProps {
  readonly title: string;
  readonly otherNames: readonly string[];
  readonly within: Pick<Place, 'within' | 'language'> | null;
}

/** What the panel is about, and the way back to the whole day. */
export function PanelHead({ title, otherNames, within }: PanelHeadProps) {
  const { formatMessage } = useIntl();
  const clearSelection = useClaimline((state) => state.clearSelection);
  const head = useRef<HTMLElement>(null);
  // Picked on the map while the panel stood far down: the reader must see that it has changed.
  useEffect(() => {
    head.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <header ref={head} className={styles['head']}>
      <div className={styles['headWords']}>
        <h2 className={styles['title']}>{title}</h2>
        {otherNames.length > 0 && <p className={styles['otherNames']}>{otherNames.join(' · ')}</p>}
        {within !== null && (
          <p className={styles['within']} lang={within.language}>
            {within.within}
          </p>
        )}
      </div>
      <IconButton name={formatMessage({ id: 'claims.back' })} icon="close" onPress={clearSelection} />
    </header>
  );
}
