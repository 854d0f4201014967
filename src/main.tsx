import './theme/reset.css';
import './theme/tokens.css';
import './theme/fonts.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { bindPreferences } from './app/bindPreferences.ts';
import { bindUrl } from './app/bindUrl.ts';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import { FaultPage } from './app/FaultPage.tsx';
import { LoadingPage } from './app/LoadingPage.tsx';
import { showColourScheme } from './app/showColourScheme.ts';
import { readStoredColourScheme } from './app/storedColourScheme.ts';
import { basemapUrls } from './ingest/basemapUrls.ts';
import { loadEmbeddedDataset } from './ingest/loadEmbeddedDataset.ts';
import { createClaimlineStore } from './state/createClaimlineStore.ts';
import { ClaimlineProvider } from './state/useClaimline.ts';

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
// Before anything is on screen, and also where no dataset opens: a dark page must not begin with a white flash.
showColourScheme(readStoredColourScheme(window), document);
const root = createRoot(element);
root.render(<LoadingPage />);

const loadMapView = async () => (await import('./map/createMapView.ts')).createMapView;

const parsed = await loadEmbeddedDataset();
if (parsed.ok) {
  const store = createClaimlineStore(parsed.dataset);
  bindUrl(store, window);
  bindPreferences(store, window);
  document.title = `${parsed.dataset.title} · Claimline`;
  root.render(
    <StrictMode>
      <ErrorBoundary>
        <ClaimlineProvider value={store}>
          <App loadMapView={loadMapView} basemap={basemapUrls} />
        </ClaimlineProvider>
      </ErrorBoundary>
    </StrictMode>,
  );
} else {
  root.render(<FaultPage title="The claims could not be loaded" problems={parsed.problems} />);
}
