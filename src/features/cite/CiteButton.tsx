import { useState } from 'react';
import { useIntl } from 'react-intl';
import { describeAreaSize } from '../../domain/wording/describeArea.ts';
import { describeCitation } from '../../domain/wording/describeCitation.ts';
import type { Wording } from '../../domain/wording/Wording.ts';
import type { ClaimlineState } from '../../state/ClaimlineState.ts';
import { selectDataset } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './CiteButton.module.css';

interface CiteButtonProps {
  /** The address of a view; made rather than read, as the address bar lags behind a drag. */
  readonly permalinkOf: (state: ClaimlineState) => string;
}

interface Outcome {
  readonly citation: string;
  readonly isCopied: boolean;
}

/** Copies what is needed to cite the view; shows it to be copied by hand where the clipboard is refused. */
export function CiteButton({ permalinkOf }: CiteButtonProps) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const citation = useClaimline((state) =>
    describeCitation(
      {
        dataset: selectDataset(state),
        question: { day: state.date, saidBy: state.saidBy, accordingTo: state.accordingTo },
        subject: subjectOf(state, intl),
        opened: state,
        permalink: permalinkOf(state),
      },
      intl,
    ),
  );
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // What was copied of another view says nothing about this one.
  const present = outcome?.citation === citation ? outcome : null;

  const copy = async () => {
    // Emptied first: the same word put twice is read out once.
    setOutcome(null);
    const isCopied = await writeToClipboard(citation);
    setOutcome({ citation, isCopied });
  };
  return (
    <div className={styles['cite']}>
      <Button onPress={() => void copy()}>{formatMessage({ id: 'cite.copy' })}</Button>
      <span role="status" className={styles['status']}>
        {present && formatMessage({ id: present.isCopied ? 'cite.copied' : 'cite.refused' })}
      </span>
      {present && !present.isCopied && (
        <textarea
          // The next key can copy it.
          ref={(element) => element?.focus()}
          readOnly
          aria-label={formatMessage({ id: 'cite.text' })}
          rows={5}
          className={styles['text']}
          value={citation}
          onFocus={({ target }) => target.select()}
        />
      )}
    </div>
  );
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the reader, by a frame's policy, or absent on a page without HTTPS.
    return false;
  }
}

function subjectOf(state: ClaimlineState, wording: Wording): string | null {
  const { subject } = state.selection;
  const dataset = selectDataset(state);
  switch (subject.kind) {
    case 'day':
    case 'point':
    case 'entry':
      return null;
    case 'place':
      return dataset.places.find(({ id }) => id === subject.id)?.name ?? null;
    case 'area': {
      const area = dataset.areas.find(({ id }) => id === subject.id);
      return area
        ? wording.formatMessage({ id: 'area.nameInSentence' }, { size: describeAreaSize(area, wording) })
        : null;
    }
    default:
      return subject satisfies never;
  }
}
