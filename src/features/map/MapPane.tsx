import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Message } from '../../domain/wording/Wording.ts';
import type { MapFit } from '../../map/MapFrame.ts';
import type { BasemapUrls, CreateMapView, MapFault, MapView } from '../../map/MapView.ts';
import type { ClaimlineStore } from '../../state/createClaimlineStore.ts';
import { useClaimline, useClaimlineStore } from '../../state/useClaimline.ts';
import type { PictureCamera } from '../../domain/picture/PictureCamera.ts';
import { bindMap } from './bindMap.ts';
import { createPictureCamera } from './createPictureCamera.ts';
import styles from './MapPane.module.css';

export interface MapPaneProps {
  /** Fetches the map library, which is larger than everything else together. */
  readonly loadMapView: () => Promise<CreateMapView>;
  readonly basemap: BasemapUrls;
  /** CSS pixels at the map's edges that lie under something of the page; must stay the same object. */
  readonly covered: MapFit['covered'];
  /** Hands out what takes pictures of the map, and `null` once it is gone; must stay the same function. */
  readonly onCamera: (camera: PictureCamera | null) => void;
  /** What lies over the map: legend, attribution. */
  readonly children?: ReactNode;
}

interface MountedMap {
  readonly view: MapView;
  readonly createMapView: CreateMapView;
  readonly container: HTMLElement;
}

type MapStatus = 'loading' | 'ready' | 'missing';

/** The map. Without it the claims stay readable and a notice says what is missing. */
export function MapPane({ loadMapView, basemap, covered, onCamera, children }: MapPaneProps) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const store = useClaimlineStore();
  const container = useRef<HTMLDivElement>(null);
  const hasMoved = useClaimline((state) => state.camera !== null);
  const showAllPlaces = useClaimline((state) => state.showAllPlaces);
  const [status, setStatus] = useState<MapStatus>('loading');
  const [mounted, setMounted] = useState<MountedMap | null>(null);

  useEffect(() => {
    let isGone = false;
    let made: MapView | null = null;
    const fail = (fault: Pick<MapFault, 'kind' | 'message'>) => {
      if (fault.kind === 'no-webgl') setStatus('missing');
      store.getState().notify({ id: `map-${fault.kind}`, message: messageFor(fault) });
    };
    loadMapView()
      .then((createMapView) => {
        if (isGone || !container.current) return;
        made = mount(createMapView, container.current, basemap, store, {
          onReady: () => setStatus('ready'),
          fail,
        });
        setMounted({ view: made, createMapView, container: container.current });
      })
      .catch((error: unknown) => {
        setStatus('missing');
        fail({ kind: 'data', message: error instanceof Error ? error.message : String(error) });
      });
    return () => {
      isGone = true;
      setMounted(null);
      made?.destroy();
    };
  }, [store, loadMapView, basemap]);

  useEffect(() => {
    if (mounted === null) return;
    const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');
    const { frameOf, stop } = bindMap(store, mounted.view, intl, darkSystem, covered);
    onCamera(createPictureCamera({ ...mounted, basemap, store, frameOf }));
    return () => {
      onCamera(null);
      stop();
    };
  }, [store, mounted, basemap, intl, covered, onCamera]);

  return (
    <section aria-label={formatMessage({ id: 'map.region' })} className={styles['pane']} data-status={status}>
      <div ref={container} className={styles['canvas']} />
      {hasMoved && (
        <button type="button" className={styles['home']} onClick={showAllPlaces}>
          {formatMessage({ id: 'map.showAll' })}
        </button>
      )}
      {status === 'loading' && <p className={styles['status']}>{formatMessage({ id: 'map.loading' })}</p>}
      {status === 'missing' && <p className={styles['status']}>{formatMessage({ id: 'map.missing' })}</p>}
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
  basemap: BasemapUrls,
  store: ClaimlineStore,
  { onReady, fail }: MountHooks,
): MapView {
  const { selectPlace, selectArea, selectEntry, selectPoint, hover, moveCamera, dismissNotice } =
    store.getState();
  return createMapView(container, basemap, {
    onReady,
    onSelect: ({ kind, id }) => (kind === 'place' ? selectPlace(id) : selectArea(id)),
    onSelectEntry: selectEntry,
    // Without an archive bare ground closes nothing: a stray tap while panning must not lose the reader's place.
    onSelectGround: (position) => {
      if (store.getState().archive !== null) selectPoint(position);
    },
    onHover: hover,
    onMove: moveCamera,
    onFault: fail,
    onRecover: () => dismissNotice('map-context-lost'),
  });
}

function messageFor({ kind, message }: Pick<MapFault, 'kind' | 'message'>): Message {
  switch (kind) {
    case 'no-webgl':
      return { id: 'map.noWebgl' };
    case 'context-lost':
      return { id: 'map.contextLost' };
    case 'data':
      return { id: 'map.data', values: { reason: message } };
    default:
      return kind satisfies never;
  }
}
