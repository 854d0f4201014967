import { useId } from 'react';
import { useIntl } from 'react-intl';
import { sides } from '../../domain/claim/Side.ts';
import { capitalised, holderName } from '../../domain/wording/names.ts';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
import type { ClaimDraft } from './ClaimDraft.ts';
import styles from './SnapshotQuestions.module.css';

interface SnapshotQuestionsProps {
  readonly draft: ClaimDraft;
  /** Whether the reader went on without the answers that are needed. */
  readonly isAsked: boolean;
  readonly onChange: (draft: ClaimDraft) => void;
}

/** Asks what snapshots do not say of themselves. */
export function SnapshotQuestions({ draft, isAsked, onChange }: SnapshotQuestionsProps) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const [holderProblem, claimantProblem] = [useId(), useId()];
  const lacksHolder = isAsked && draft.holder === null;
  const lacksClaimant = isAsked && draft.claimant.trim() === '';
  return (
    <div className={styles['questions']}>
      <RadioChoice
        legend={formatMessage({ id: 'open.holder' })}
        options={sides.map((side) => ({ value: side, label: capitalised(holderName(side, intl)) }))}
        chosen={draft.holder}
        onChoose={(holder) => onChange({ ...draft, holder })}
        {...(lacksHolder && { describedBy: holderProblem })}
      >
        <span role="status" id={holderProblem} className={styles['problem']}>
          {lacksHolder && formatMessage({ id: 'open.noHolder' })}
        </span>
      </RadioChoice>
      <label className={styles['field']}>
        <span className={styles['label']}>{formatMessage({ id: 'open.claimant' })}</span>
        <input
          type="text"
          autoComplete="off"
          maxLength={200}
          aria-required
          aria-invalid={lacksClaimant}
          aria-describedby={lacksClaimant ? claimantProblem : undefined}
          className={styles['input']}
          value={draft.claimant}
          onChange={({ target }) => onChange({ ...draft, claimant: target.value })}
        />
      </label>
      <span role="status" id={claimantProblem} className={styles['problem']}>
        {lacksClaimant && formatMessage({ id: 'open.noClaimant' })}
      </span>
      <label className={styles['field']}>
        <span className={styles['label']}>{formatMessage({ id: 'open.source' })}</span>
        <input
          type="text"
          autoComplete="off"
          maxLength={500}
          className={styles['input']}
          value={draft.source}
          onChange={({ target }) => onChange({ ...draft, source: target.value })}
        />
      </label>
    </div>
  );
}
