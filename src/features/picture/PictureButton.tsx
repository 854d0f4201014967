import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PictureCamera } from '../../domain/picture/PictureCamera.ts';
import type { LoadPictureMaker } from '../../domain/picture/PictureMaker.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FilmForm } from './FilmForm.tsx';
import { FilmStatus } from './FilmStatus.tsx';
import { StillForm } from './StillForm.tsx';
import { useFilm } from './useFilm.ts';

interface PictureButtonProps {
  /** `null` while there is no map. */
  readonly camera: PictureCamera | null;
  readonly loadPictureMaker: LoadPictureMaker;
  /** Whom the basemap's licences ask to name. */
  readonly attribution: string;
}

/** Pictures and films of the map to take away. A film is made while the page goes on, its progress beside the button. */
export function PictureButton({ camera, loadPictureMaker, attribution }: PictureButtonProps) {
  const { formatMessage } = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  const { film, make, cancel } = useFilm({ camera, loadPictureMaker, attribution });
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>{formatMessage({ id: 'picture.button' })}</Button>
      <FilmStatus film={film} onCancel={cancel} />
      {isOpen && (
        <Dialog
          title={formatMessage({ id: 'picture.title' })}
          closeName={formatMessage({ id: 'picture.close' })}
          closedBy="any"
          onClose={() => setIsOpen(false)}
        >
          {camera === null ? (
            <p>{formatMessage({ id: 'picture.noMap' })}</p>
          ) : (
            <>
              <StillForm {...{ camera, loadPictureMaker, attribution }} />
              <FilmForm
                loadPictureMaker={loadPictureMaker}
                onMake={(plan) => {
                  setIsOpen(false);
                  void make(plan);
                }}
              />
            </>
          )}
        </Dialog>
      )}
    </>
  );
}
