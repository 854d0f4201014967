import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Subject } from '../state/Selection.ts';
import { useClaimline } from '../state/useClaimline.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './PanelSheet.module.css';

const stops = ['low', 'half', 'high'] as const;
type Stop = (typeof stops)[number];

/** Holds the panel: beside the map on a wide page, a sheet with three stops below it on a phone. */
export function PanelSheet({ children }: { readonly children: ReactNode }) {
  const { formatMessage } = useIntl();
  const subject = useClaimline(({ selection }) => selection.subject);
  const [chosen, setChosen] = useState<{ stop: Stop; for: Subject }>({ stop: 'half', for: subject });

  // Whatever the panel turns to next must not lie hidden in a lowered sheet.
  const stop = chosen.for !== subject && chosen.stop === 'low' ? 'half' : chosen.stop;

  const move = (steps: 1 | -1) =>
    setChosen({ stop: stops[stops.indexOf(stop) + steps] ?? stop, for: subject });
  return (
    <div className={styles['sheet']} data-stop={stop} id="claims" tabIndex={-1}>
      <div className={styles['handle']}>
        <IconButton
          name={formatMessage({ id: 'panel.raise' })}
          icon="up"
          disabled={stop === 'high'}
          onPress={() => move(1)}
        />
        <IconButton
          name={formatMessage({ id: 'panel.lower' })}
          icon="down"
          disabled={stop === 'low'}
          onPress={() => move(-1)}
        />
      </div>
      <div className={styles['body']}>{children}</div>
    </div>
  );
}
