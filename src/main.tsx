import './theme/reset.css';
import './theme/tokens.css';
import './theme/fonts.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RawIntlProvider } from 'react-intl';
import { App } from './app/App.tsx';
import { bindOpened } from './app/bindOpened.ts';
import { bindPreferences } from './app/bindPreferences.ts';
import { bindUrl } from './app/bindUrl.ts';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import { FaultPage } from './app/FaultPage.tsx';
import { LoadingPage } from './app/LoadingPage.tsx';
import { openedShelf } from './app/openedShelf.ts';
import { englishWords, loadWords } from './app/loadWords.ts';
import { readPreferences } from './app/readPreferences.ts';
import { showColourScheme } from './app/showColourScheme.ts';
import { Words } from './app/Words.tsx';
import type { LoadPictureMaker } from './domain/picture/PictureMaker.ts';
import type { ReadFiles } from './domain/opening/Reading.ts';
import type { Exporters } from './domain/taking/Exporters.ts';
import { basemapUrls } from './ingest/basemapUrls.ts';
import { loadEmbeddedDataset } from './ingest/loadEmbeddedDataset.ts';
import { createClaimlineStore } from './state/createClaimlineStore.ts';
import { ClaimlineProvider } from './state/useClaimline.ts';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
const { colourScheme, language } = readPreferences(window);
// Before anything is on screen, and also where no dataset opens: a dark page must not begin with a white flash.
showColourScheme(colourScheme, document);
const root = createRoot(element);
const words = await loadWords(language).catch(() => englishWords);
root.render(
  <RawIntlProvider value={words}>
    <LoadingPage />
  </RawIntlProvider>,
);

const loadMapView = async () => (await import('./map/createMapView.ts')).createMapView;

// Few readers open files of their own; the others need none of it.
const readFiles: ReadFiles = async (...given) => (await import('./ingest/readFiles.ts')).readFiles(...given);
const parseOrigin = async (kept: unknown) => (await import('./ingest/parseOrigin.ts')).parseOrigin(kept);
const exporters: Exporters = {
  writeTakenOut: async (...taken) => (await import('./export/writeTakenOut.ts')).writeTakenOut(...taken),
};

// Nor do most take pictures, let alone make films.
const loadPictureMaker: LoadPictureMaker = async () => ({
  ...(await import('./export/picture/composePicture.ts')),
  ...(await import('./export/picture/pictureFonts.ts')),
  ...(await import('./export/picture/toPng.ts')),
  loadFilmMaker: async () => ({
    ...(await import('./export/film/encodeFilm.ts')),
    ...(await import('./export/film/formatsFor.ts')),
  }),
});

const parsed = await loadEmbeddedDataset();
if (parsed.ok) {
  const store = createClaimlineStore(parsed.dataset);
  bindUrl(store, window);
  bindPreferences(store, window);
  // What the reader opened never shows on somebody else's page.
  if (window.top === window) bindOpened(store, { readFiles, parseOrigin, shelf: openedShelf });
  root.render(
    <StrictMode>
      <ClaimlineProvider value={store}>
        <Words words={words}>
          <ErrorBoundary>
            <App
              loadMapView={loadMapView}
              basemap={basemapUrls}
              readFiles={readFiles}
              exporters={exporters}
              loadPictureMaker={loadPictureMaker}
            />
          </ErrorBoundary>
        </Words>
      </ClaimlineProvider>
    </StrictMode>,
  );
} else {
  root.render(
    <RawIntlProvider value={words}>
      <FaultPage title="fault.notLoaded" problems={parsed.problems} />
    </RawIntlProvider>,
  );
}
