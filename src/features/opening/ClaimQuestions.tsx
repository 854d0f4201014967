import { useIntl } from 'react-intl';
import { wholeGround } from '../../domain/opening/Reading.ts';
import { type ClaimDrafts, draftOf } from './ClaimDraft.ts';
import styles from './ClaimQuestions.module.css';
import { SnapshotQuestions } from './SnapshotQuestions.tsx';

interface ClaimQuestionsProps {
  readonly layers: readonly string[];
  readonly drafts: ClaimDrafts;
  /** Whether the reader went on without the answers that are needed. */
  readonly isAsked: boolean;
  readonly onChange: (drafts: ClaimDrafts) => void;
}

/** Asks of each layer whose ground it is and who says so: what one of them shows says nothing of another. */
export function ClaimQuestions({ layers, drafts, isAsked, onChange }: ClaimQuestionsProps) {
  const { formatMessage } = useIntl();
  return layers.map((layer) => (
    <fieldset key={layer} className={styles['layer']} data-layer={layer}>
      {layer !== wholeGround && (
        <legend className={styles['legend']}>{formatMessage({ id: 'open.layer' }, { name: layer })}</legend>
      )}
      <SnapshotQuestions
        draft={draftOf(layer, drafts)}
        isAsked={isAsked}
        onChange={(draft) => onChange({ ...drafts, [layer]: draft })}
      />
    </fieldset>
  ));
}
