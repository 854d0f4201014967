import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { formatIsoDay } from '../../domain/day/formatIsoDay.ts';
import { type PictureCamera, type PictureScale, pictureScales } from '../../domain/picture/PictureCamera.ts';
import type { LoadPictureMaker } from '../../domain/picture/PictureMaker.ts';
import { useClaimlineStore } from '../../state/useClaimline.ts';
import { Button } from '../../ui/Button.tsx';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { captionOf, captionSettingOf } from './captionOf.ts';
import styles from './Picture.module.css';

interface StillFormProps {
  readonly camera: PictureCamera;
  readonly loadPictureMaker: LoadPictureMaker;
  readonly attribution: string;
}

/** The present view as a PNG. */
export function StillForm({ camera, loadPictureMaker, attribution }: StillFormProps) {
  const wording = useIntl();
  const { formatMessage, formatNumber } = wording;
  const store = useClaimlineStore();
  const preview = useRef<HTMLDivElement>(null);
  const [single, setSingle] = useState<HTMLCanvasElement | null>(null);
  const [scale, setScale] = useState<PictureScale>(2);
  const [problem, setProblem] = useState<string | null>(null);
  const [lowered, setLowered] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const take = async (wanted: PictureScale) => {
    const maker = await loadPictureMaker();
    await maker.loadPictureFonts();
    const state = store.getState();
    const taken = await camera.takePicture(wanted);
    const setting = captionSettingOf([state], attribution, taken.theme, wording);
    const caption = captionOf(state, setting, taken.camera, wording);
    const canvas = maker.composePicture(taken.image, caption, taken.scale);
    return { canvas, maker, day: state.date, scale: taken.scale };
  };
  const fail = (error: unknown): void => setProblem(error instanceof Error ? error.message : String(error));

  useEffect(() => {
    let isGone = false;
    take(1).then(
      ({ canvas }) => {
        if (isGone) return;
        canvas.className = styles['preview'] ?? '';
        canvas.role = 'img';
        canvas.ariaLabel = formatMessage({ id: 'picture.preview' });
        preview.current?.replaceChildren(canvas);
        setSingle(canvas);
      },
      (error: unknown) => {
        if (!isGone) fail(error);
      },
    );
    return () => {
      isGone = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the view as it was when the dialog opened, under which nothing moves
  }, [camera]);

  const save = async (): Promise<void> => {
    setIsBusy(true);
    setProblem(null);
    setLowered(null);
    try {
      const { canvas, maker, day, scale: taken } = await take(scale);
      // Rounded down: no name promises more than there is.
      const rounded = Math.floor(taken * 10) / 10;
      saveFile(await maker.toPng(canvas), `claimline-${formatIsoDay(day)}-${rounded}x.png`);
      if (taken < scale) {
        const size = { width: formatNumber(canvas.width), height: formatNumber(canvas.height) };
        setLowered(formatMessage({ id: 'picture.lowered' }, { ...size, scale: formatNumber(rounded) }));
      }
    } catch (error) {
      fail(error);
    } finally {
      setIsBusy(false);
    }
  };
  const size = single && {
    width: formatNumber(single.width * scale),
    height: formatNumber(single.height * scale),
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 className={styles['heading']}>{formatMessage({ id: 'picture.still' })}</h3>
      <div ref={preview} />
      <RadioChoice
        legend={formatMessage({ id: 'picture.scale' })}
        options={pictureScales.map((option) => ({
          value: `${option}` as const,
          label: formatMessage({ id: 'picture.scaleOption' }, { scale: option }),
        }))}
        chosen={`${scale}`}
        onChoose={(value) => setScale(pictureScales.find((option) => `${option}` === value) ?? scale)}
      />
      {size && <p className={styles['quiet']}>{formatMessage({ id: 'picture.pixels' }, size)}</p>}
      <Button isSubmit isDisabled={isBusy}>
        {formatMessage({ id: 'picture.save' }, { format: 'PNG' })}
      </Button>
      {lowered !== null && <p role="status">{lowered}</p>}
      {problem !== null && <p role="alert">{formatMessage({ id: 'picture.failed' }, { reason: problem })}</p>}
    </form>
  );
}
