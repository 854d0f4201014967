import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Exporters, TakeOutFormat } from '../../domain/taking/Exporters.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './TakeOutDialog.module.css';
import { fileKinds, formatsFor, type TakeOutChoice } from './TakeOutChoice.ts';
import { filterOf, takenOutOf } from './takenOutOf.ts';
import { useChoices } from './useChoices.ts';

interface TakeOutDialogProps {
  readonly exporters: Exporters;
  readonly onClose: () => void;
}

/** Choose what and as what; the file is made on this device and handed to the browser's downloads. */
export function TakeOutDialog({ exporters, onClose }: TakeOutDialogProps) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const [picked, setPicked] = useState<TakeOutChoice>({ kind: 'shown' });
  const [wished, setFormat] = useState<TakeOutFormat>('csv');
  const [status, setStatus] = useState('');
  const state = useClaimline((all) => all);
  const choices = useChoices(state);
  const { choice } = choices.find(({ key }) => key === keyOf(picked)) ?? choices[0];
  const formats = formatsFor(choice);
  const format = formats.includes(wished) ? wished : 'csv';
  const filter = choice.kind === 'shown' || choice.kind === 'heard' ? filterOf(state, intl) : null;
  const filterWords = filter === null ? formatMessage({ id: 'takeOut.noFilter' }) : `${filter}.`;

  const download = async () => {
    // Emptied first: the same words put twice are read out once.
    setStatus('');
    const taken = takenOutOf(state, choice, intl);
    try {
      if (!taken) throw new Error('the collection has been closed');
      const text = await exporters.writeTakenOut(taken, format);
      const { extension, mediaType } = fileKinds[format];
      const { title, date } = taken.notes;
      const name = `${choice.kind === 'shown' ? `${title} ${date}` : title}.${extension}`;
      saveFile(new Blob([text], { type: `${mediaType};charset=utf-8` }), name);
      const count = taken.entries.length;
      setStatus(`${formatMessage({ id: 'takeOut.saved' }, { name, count })} ${filterWords}`);
    } catch {
      // The part of the page that writes files could not be loaded.
      setStatus(formatMessage({ id: 'takeOut.failed' }));
    }
  };
  return (
    <Dialog
      title={formatMessage({ id: 'takeOut.title' })}
      closeName={formatMessage({ id: 'help.close' })}
      closedBy="any"
      onClose={onClose}
    >
      <div className={styles['form']}>
        <RadioChoice
          legend={formatMessage({ id: 'takeOut.what' })}
          options={choices.map(({ key, name, hint }) => ({ value: key, label: name, hint }))}
          chosen={keyOf(choice)}
          onChoose={(key) => setPicked(choices.find((one) => one.key === key)?.choice ?? picked)}
        />
        <p className={styles['filter']}>{filterWords}</p>
        <RadioChoice
          legend={formatMessage({ id: 'takeOut.format' })}
          options={formats.map((value) => ({
            value,
            label: fileKinds[value].name,
            hint: formatMessage({ id: `takeOutHint.${value}` }),
          }))}
          chosen={format}
          onChoose={setFormat}
        />
        {/* Above the button: below it, on a phone, it would be out of sight. */}
        <p role="status" className={styles['status']}>
          {status}
        </p>
        <Button look="primary" onPress={() => void download()}>
          {formatMessage({ id: 'takeOut.download' })}
        </Button>
      </div>
    </Dialog>
  );
}

function keyOf(choice: TakeOutChoice): string {
  return choice.kind === 'collection' ? choice.id : choice.kind;
}
