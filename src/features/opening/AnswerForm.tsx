import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { layersToClaim } from '../../domain/opening/layersToClaim.ts';
import type { Answers, Ask } from '../../domain/opening/Reading.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonRow } from '../../ui/ButtonRow.tsx';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
import styles from './AnswerForm.module.css';
import { type ClaimDrafts, claimOfDraft, draftOf } from './ClaimDraft.ts';
import { ClaimQuestions } from './ClaimQuestions.tsx';
import { ColumnQuestions } from './ColumnQuestions.tsx';
import { DateOrderQuestion } from './DateOrderQuestion.tsx';
import { LayersQuestion } from './LayersQuestion.tsx';

interface AnswerFormProps {
  readonly asks: readonly Ask[];
  /** What has been said of the files so far. */
  readonly answers: Answers;
  readonly lastClaims: Answers['claims'];
  readonly onAnswer: (answers: Answers) => void;
}

/** Asks what the files leave open, and shows how it was taken until the reader says otherwise. */
export function AnswerForm({ asks, answers, lastClaims, onAnswer }: AnswerFormProps) {
  const { formatMessage } = useIntl();
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [drafts, setDrafts] = useState<ClaimDrafts>({ ...lastClaims, ...answers.claims });
  const [said, setSaid] = useState(answers);
  const [isAsked, setIsAsked] = useState(false);
  const layers = layersToClaim(asks, said.layersAs);
  const isNeeded = asks.some((ask) => ask.isNeeded);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const claimed = layers.map((layer) => [layer, claimOfDraft(draftOf(layer, drafts))] as const);
    const claims = claimed.flatMap(([layer, claim]) => (claim ? [[layer, claim] as const] : []));
    const lacksOrder = asks.some(
      (ask) => ask.kind === 'date-order' && ask.isNeeded && (said.dateOrders[ask.file] ?? ask.taken) === null,
    );
    if (claims.length < layers.length || lacksOrder) {
      setIsAsked(true);
      focusLacking();
      return;
    }
    onAnswer({ ...said, claims: { ...said.claims, ...Object.fromEntries(claims) } });
  };
  const focusLacking = () => {
    const lacking = layers.find((layer) => claimOfDraft(draftOf(layer, drafts)) === null);
    const asked = form.current?.querySelectorAll<HTMLElement>('[data-layer]') ?? [];
    const fields = [...asked].find(({ dataset }) => dataset['layer'] === lacking) ?? form.current;
    const isText = lacking !== undefined && draftOf(lacking, drafts).holder !== null;
    fields?.querySelector<HTMLInputElement>(isText ? 'input[type="text"]' : 'input[type="radio"]')?.focus();
  };
  return (
    <form ref={form} aria-labelledby={titleId} className={styles['form']} noValidate onSubmit={submit}>
      <h4 id={titleId} className={styles['title']}>
        {formatMessage({ id: isNeeded ? 'open.asksFirst' : 'open.asks' })}
      </h4>
      {asks
        .toSorted((a, b) => Number(comesFirst(b)) - Number(comesFirst(a)))
        .map((ask) => {
          switch (ask.kind) {
            case 'snapshot-claim':
              return (
                <ClaimQuestions
                  key={ask.kind}
                  layers={layers}
                  drafts={drafts}
                  isAsked={isAsked}
                  onChange={setDrafts}
                />
              );
            case 'layers':
              return (
                <LayersQuestion
                  key={ask.kind}
                  ask={ask}
                  chosen={said.layersAs ?? ask.taken}
                  onChoose={(layersAs) => setSaid({ ...said, layersAs })}
                />
              );
            case 'polygons':
              return (
                <RadioChoice
                  key={ask.kind}
                  legend={formatMessage({ id: 'open.polygons' })}
                  options={[
                    { value: 'ground', label: formatMessage({ id: 'open.polygonsGround' }) },
                    { value: 'entries', label: formatMessage({ id: 'open.polygonsEntries' }) },
                  ]}
                  chosen={said.polygonsAs ?? ask.taken}
                  onChoose={(polygonsAs) => setSaid({ ...said, polygonsAs })}
                />
              );
            case 'date-order':
              return (
                <DateOrderQuestion
                  key={`${ask.kind} ${ask.file}`}
                  ask={ask}
                  chosen={said.dateOrders[ask.file] ?? ask.taken}
                  isAsked={isAsked}
                  onChoose={(order) =>
                    setSaid({ ...said, dateOrders: { ...said.dateOrders, [ask.file]: order } })
                  }
                />
              );
            case 'columns':
              return (
                <ColumnQuestions
                  key={`${ask.kind} ${ask.file}`}
                  ask={ask}
                  mapping={said.columns[ask.file] ?? ask.taken}
                  onChange={(mapping) =>
                    setSaid({ ...said, columns: { ...said.columns, [ask.file]: mapping } })
                  }
                />
              );
            default:
              return ask satisfies never;
          }
        })}
      <ButtonRow>
        <Button isSubmit look={isNeeded ? 'primary' : 'quiet'}>
          {formatMessage({ id: isNeeded ? 'open.read' : 'open.readAgain' })}
        </Button>
      </ButtonRow>
    </form>
  );
}

/** What is needed, and what decides of how many layers it is asked. */
function comesFirst({ kind, isNeeded }: Ask): boolean {
  return isNeeded || kind === 'layers';
}
