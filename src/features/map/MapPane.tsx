import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { MapFit } from '../../map/MapFrame.ts';
import type { BasemapUrls, CreateMapView, MapFault, MapView } from '../../map/MapView.ts';
import type { ClaimlineStore } from '../../state/createClaimlineStore.ts';
import { useClaimline, useClaimlineStore } from '../../state/useClaimline.ts';
import { bindMap } from './bindMap.ts';
import styles from './MapPane.module.css';

export interface MapPaneProps {
  /** Fetches the map library, which is larger than everything else together. */
  readonly loadMapView: () => Promise<CreateMapView>;
  readonly basemap: BasemapUrls;
  /** CSS pixels at the map's edges that lie under something of the page; must stay the same object. */
  readonly covered: MapFit['covered'];
  /** What lies over the map: legend, attribution. */
  readonly children?: ReactNode;
}

type MapStatus = 'loading' | 'ready' | 'missing';

/** The map. Without it the claims stay readable and a notice says what is missing. */
export function MapPane({ loadMapView, basemap, covered, children }: MapPaneProps) {
  const store = useClaimlineStore();
  const container = useRef<HTMLDivElement>(null);
  const hasMoved = useClaimline((state) => state.camera !== null);
  const showAllPlaces = useClaimline((state) => state.showAllPlaces);
  const [status, setStatus] = useState<MapStatus>('loading');

  useEffect(() => {
    let isGone = false;
    let release = () => {};
    const fail = (fault: Pick<MapFault, 'kind' | 'message'>) => {
      if (fault.kind === 'no-webgl') setStatus('missing');
      store.getState().notify({ id: `map-${fault.kind}`, message: messageFor(fault) });
    };
    loadMapView()
      .then((createMapView) => {
        if (isGone || !container.current) return;
        release = mount(createMapView, container.current, { basemap, covered }, store, {
          onReady: () => setStatus('ready'),
          fail,
        });
      })
      .catch((error: unknown) => {
        setStatus('missing');
        fail({ kind: 'data', message: error instanceof Error ? error.message : String(error) });
      });
    return () => {
      isGone = true;
      release();
    };
  }, [store, loadMapView, basemap, covered]);

  return (
    <section aria-label="Map" className={styles['pane']} data-status={status}>
      <div ref={container} className={styles['canvas']} />
      {hasMoved && (
        <button type="button" className={styles['home']} onClick={showAllPlaces}>
          Show all places
        </button>
      )}
      {status === 'loading' && <p className={styles['status']}>Drawing the map…</p>}
      {status === 'missing' && (
        <p className={styles['status']}>The map cannot be drawn here. The claims are beside it.</p>
      )}
      {children}
    </section>
  );
}

interface MountHooks {
  readonly onReady: () => void;
  readonly fail: (fault: MapFault) => void;
}

function mount(
  createMapView: CreateMapView,
  container: HTMLElement,
  { basemap, covered }: Pick<MapPaneProps, 'basemap' | 'covered'>,
  store: ClaimlineStore,
  { onReady, fail }: MountHooks,
): () => void {
  const { selectPlace, selectArea, hover, moveCamera, dismissNotice } = store.getState();
  const view: MapView = createMapView(container, basemap, {
    onReady,
    // Bare ground closes nothing: a stray tap while panning must not lose the reader's place.
    onSelect: (subject) => {
      if (subject?.kind === 'place') selectPlace(subject.id);
      if (subject?.kind === 'area') selectArea(subject.id);
    },
    onHover: hover,
    onMove: moveCamera,
    onFault: fail,
    onRecover: () => dismissNotice('map-context-lost'),
  });
  const unbind = bindMap(store, view, window.matchMedia('(prefers-color-scheme: dark)'), covered);
  return () => {
    unbind();
    view.destroy();
  };
}

function messageFor({ kind, message }: Pick<MapFault, 'kind' | 'message'>): string {
  switch (kind) {
    case 'no-webgl':
      return 'This browser cannot draw the map (no WebGL 2). All claims stay readable in the panel and on the timeline.';
    case 'context-lost':
      return 'The map lost its graphics and waits for them to come back. The claims stay readable.';
    case 'data':
      return `Part of the map could not be loaded: ${message}`;
    default:
      return kind satisfies never;
  }
}
