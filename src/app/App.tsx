import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PictureCamera } from '../domain/picture/PictureCamera.ts';
import type { LoadPictureMaker } from '../domain/picture/PictureMaker.ts';
import type { ReadFiles } from '../domain/opening/Reading.ts';
import type { Exporters } from '../domain/taking/Exporters.ts';
import { OpenedList } from '../features/opening/OpenedList.tsx';
import { OpenFiles } from '../features/opening/OpenFiles.tsx';
import { ArchiveViewChoice } from '../features/archive-view/ArchiveViewChoice.tsx';
import { ChangesNote } from '../features/changes/ChangesNote.tsx';
import { CiteButton } from '../features/cite/CiteButton.tsx';
import { ComparePicker } from '../features/changes/ComparePicker.tsx';
import { ClaimsPanel } from '../features/claims/ClaimsPanel.tsx';
import { EntriesPanel } from '../features/entries/EntriesPanel.tsx';
import { HelpButton } from '../features/help/HelpButton.tsx';
import { LanguagePicker } from '../features/language/LanguagePicker.tsx';
import { Legend } from '../features/legend/Legend.tsx';
import { MapPane, type MapPaneProps } from '../features/map/MapPane.tsx';
import { PictureButton } from '../features/picture/PictureButton.tsx';
import { PlaceList } from '../features/places/PlaceList.tsx';
import { AccordingTo } from '../features/question/AccordingTo.tsx';
import { SaidBy } from '../features/question/SaidBy.tsx';
import { WhosePicture } from '../features/question/WhosePicture.tsx';
import { Search } from '../features/search/Search.tsx';
import { SourceNote } from '../features/sources/SourceNote.tsx';
import { TakeOut } from '../features/take-out/TakeOut.tsx';
import { DateReadout } from '../features/timeline/DateReadout.tsx';
import { Timeline } from '../features/timeline/Timeline.tsx';
import { InWords } from '../features/words/InWords.tsx';
import { selectDataset } from '../state/selectors.ts';
import { useClaimline } from '../state/useClaimline.ts';
import styles from './App.module.css';
import { Attribution } from './Attribution.tsx';
import { attributionText } from './attributionText.ts';
import { Calm } from './Calm.tsx';
import { Notices } from './Notices.tsx';
import { PanelSheet } from './PanelSheet.tsx';
import { permalinkOf } from './permalinkOf.ts';

interface AppProps extends Pick<MapPaneProps, 'loadMapView' | 'basemap'> {
  readonly readFiles: ReadFiles;
  readonly exporters: Exporters;
  readonly loadPictureMaker: LoadPictureMaker;
}

// The strip of the attribution and the scale above it.
const coveredWide = { top: 0, right: 0, bottom: 40, left: 0 };
const coveredNarrow = { top: 0, right: 0, bottom: 36, left: 0 };

/** The page once a dataset is open. */
export function App({ loadMapView, basemap, readFiles, exporters, loadPictureMaker }: AppProps) {
  const { formatMessage } = useIntl();
  const { title, titleLanguage } = useClaimline(selectDataset);
  // Read once: a legend that folds itself while the window is resized would be in the reader's way.
  const [isWide] = useState(() => window.matchMedia('(min-width: 900px)').matches);
  const [camera, setCamera] = useState<PictureCamera | null>(null);
  return (
    <div className={styles['app']}>
      <a className={styles['skip']} href="#claims">
        {formatMessage({ id: 'app.skip' })}
      </a>
      <header className={styles['header']}>
        <h1 className={styles['title']} lang={titleLanguage}>
          {title}
        </h1>
        <p className={styles['tagline']}>{formatMessage({ id: 'app.tagline' })}</p>
        <div className={styles['headerDate']}>
          <DateReadout />
        </div>
        <div className={styles['question']}>
          <SaidBy />
          <AccordingTo />
        </div>
        <Search opensIn="claims" />
        <div className={styles['language']}>
          <LanguagePicker />
        </div>
        <HelpButton />
      </header>
      <main className={styles['main']}>
        <MapPane
          loadMapView={loadMapView}
          basemap={basemap}
          covered={isWide ? coveredWide : coveredNarrow}
          onCamera={setCamera}
        >
          <WhosePicture />
          <div className={styles['legend']}>
            <Legend startsOpen={isWide} />
          </div>
          <Attribution />
        </MapPane>
        <PanelSheet>
          <Calm>
            <PlaceList />
          </Calm>
          <OpenedList startsOpen={isWide} leavesTo="claims" />
          <ArchiveViewChoice />
          <ComparePicker />
          <Calm>
            <ChangesNote />
            <ClaimsPanel />
            <EntriesPanel />
            <InWords />
          </Calm>
          <div className={styles['foot']}>
            <CiteButton permalinkOf={permalinkOf} />
            <TakeOut exporters={exporters} />
            <OpenFiles readFiles={readFiles} />
            <PictureButton
              camera={camera}
              loadPictureMaker={loadPictureMaker}
              attribution={attributionText}
            />
          </div>
          <SourceNote />
        </PanelSheet>
        <Timeline />
      </main>
      <Notices />
    </div>
  );
}
