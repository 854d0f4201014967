import { useEffect, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { addDays } from '../../domain/day/addDays.ts';
import { formatDay } from '../../domain/day/formatDay.ts';
import { laterOf } from '../../domain/day/laterOf.ts';
import type { FilmFormat, LoadPictureMaker } from '../../domain/picture/PictureMaker.ts';
import { readTypedDay } from '../../domain/wording/readTypedDay.ts';
import { playSpeeds } from '../../state/ClaimlineState.ts';
import { selectPeriod } from '../../state/selectors.ts';
import { useClaimline } from '../../state/useClaimline.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
import styles from './Picture.module.css';
import type { FilmPlan } from './useFilm.ts';

/** About a minute at the usual speeds, and what a browser holds in memory with ease. */
const mostFrames = 1500;
const formatNames: Readonly<Record<FilmFormat, string>> = { mp4: 'MP4', webm: 'WebM', gif: 'GIF' };
/** A size that every film of a page comes near, to ask the encoders about. */
const usualSize = { width: 1280, height: 960 };

interface FilmFormProps {
  readonly loadPictureMaker: LoadPictureMaker;
  readonly onMake: (plan: FilmPlan) => void;
}

/** What a film shows, how fast and in which format. */
export function FilmForm({ loadPictureMaker, onMake }: FilmFormProps) {
  const wording = useIntl();
  const { formatMessage, formatNumber, locale } = wording;
  const period = useClaimline(selectPeriod);
  const [from, setFrom] = useState(() =>
    formatDay(laterOf(period.first, addDays(period.last, 1 - mostFrames)), locale, 'numeric'),
  );
  const [to, setTo] = useState(() => formatDay(period.last, locale, 'numeric'));
  const [speed, setSpeed] = useState(8);
  const [formats, setFormats] = useState<readonly FilmFormat[]>([]);
  const [chosen, setChosen] = useState<FilmFormat | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const statusId = useId();

  useEffect(() => {
    let isGone = false;
    loadPictureMaker()
      .then((maker) => maker.loadFilmMaker())
      .then(({ formatsFor }) => formatsFor(usualSize))
      .then(
        (found) => {
          if (!isGone) setFormats(found);
        },
        (error: unknown) => {
          if (!isGone) setFailure(error instanceof Error ? error.message : String(error));
        },
      );
    return () => {
      isGone = true;
    };
  }, [loadPictureMaker]);

  const [first, last] = [readTypedDay(from, period, wording), readTypedDay(to, period, wording)];
  const format = chosen ?? formats[0] ?? null;
  const isRead = first.day !== null && last.day !== null;
  const frames = isRead ? last.day - first.day + 1 : 0;
  const order = isRead && frames < 1 ? formatMessage({ id: 'picture.order' }) : null;
  const tooLong =
    frames > mostFrames
      ? formatMessage({ id: 'picture.tooMany' }, { frames, most: formatNumber(mostFrames) })
      : null;
  const problem = first.problem ?? last.problem ?? order ?? tooLong;
  const seconds = frames / speed;
  const length = formatNumber(seconds, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: seconds < 10 ? 1 : 0,
  });
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isRead || problem !== null || format === null) return;
        onMake({ first: first.day, last: last.day, framesPerSecond: speed, format });
      }}
    >
      <h3 className={styles['heading']}>{formatMessage({ id: 'picture.film' })}</h3>
      <div className={styles['fields']}>
        {(
          [
            ['picture.from', from, setFrom, first.problem],
            ['picture.to', to, setTo, last.problem],
          ] as const
        ).map(([id, text, setText, wrong]) => (
          <label key={id} className={styles['field']}>
            {formatMessage({ id })}
            <input
              type="text"
              inputMode="numeric"
              autoComplete="off"
              aria-invalid={wrong !== null}
              aria-describedby={statusId}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          </label>
        ))}
        <label className={styles['field']}>
          {formatMessage({ id: 'picture.speed' })}
          <select value={speed} onChange={({ target }) => setSpeed(Number(target.value))}>
            {playSpeeds.map((option) => (
              <option key={option} value={option}>
                {formatNumber(option)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <RadioChoice
        legend={formatMessage({ id: 'picture.format' })}
        options={formats.map((option) => ({ value: option, label: formatNames[option] }))}
        chosen={format}
        onChoose={setChosen}
      />
      <p id={statusId} role="status" className={styles['quiet']}>
        {problem ?? formatMessage({ id: 'picture.frames' }, { frames, length })}
      </p>
      <Button isSubmit isDisabled={problem !== null || format === null}>
        {formatMessage({ id: 'picture.make' })}
      </Button>
      {failure !== null && <p role="alert">{formatMessage({ id: 'picture.failed' }, { reason: failure })}</p>}
    </form>
  );
}
