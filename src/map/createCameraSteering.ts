import type { Map as MapLibreMap } from 'maplibre-gl';
import { fitCamera } from './fitCamera.ts';
import { isSameCamera } from './isSameCamera.ts';
import type { Camera, MapFrame } from './MapFrame.ts';

const easeMs = 450;

export interface CameraSteering {
  /** Brings the map where the frame wants it, at once the first time and gently later. */
  follow(frame: MapFrame): void;
  stop(): void;
}

function cameraOf(map: MapLibreMap): Camera {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), latitude: lat, longitude: lng };
}

/** Holds the frame's camera and the map's together; `onMove` hears of the reader's moves only. */
export function createCameraSteering(map: MapLibreMap, onMove: (camera: Camera) => void): CameraSteering {
  let followed: MapFrame | null = null;
  /** Where a move of ours is heading, while it lasts. */
  let heading: Camera | null = null;
  /** A stopped move ends with an event of its own, inside our call: not the reader's doing. */
  let isSteering = false;
  let hasReaderMoved = false;

  const moveTo = (camera: Camera, isGentle: boolean): void => {
    if (isSameCamera(camera, heading ?? cameraOf(map))) return;
    const isStill = !isGentle || matchMedia('(prefers-reduced-motion: reduce)').matches;
    const target = { center: { lng: camera.longitude, lat: camera.latitude }, zoom: camera.zoom };
    isSteering = true;
    if (isStill) map.jumpTo(target);
    else map.easeTo({ ...target, duration: easeMs });
    isSteering = false;
    heading = isStill ? null : camera;
  };
  const fit = (frame: MapFrame): Camera => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    return fitCamera(frame.places, frame.fit, { width, height });
  };
  const onMoveEnd = (event: { originalEvent?: unknown }): void => {
    if (isSteering) return;
    heading = null;
    if (event.originalEvent === undefined) return;
    hasReaderMoved = true;
    onMove(cameraOf(map));
  };
  const onMoveStart = (event: { originalEvent?: unknown }): void => {
    if (event.originalEvent !== undefined) heading = null;
  };
  const onResize = (): void => {
    if (followed?.camera === null && !hasReaderMoved) moveTo(fit(followed), false);
  };
  map.on('moveend', onMoveEnd);
  map.on('movestart', onMoveStart);
  map.on('resize', onResize);

  return {
    follow(frame) {
      const isFirst = followed === null;
      const isNewCamera = followed?.camera !== frame.camera;
      // Not on new marks: the view must stay put while the date is scrubbed.
      const isNewFit = followed?.fit !== frame.fit && !hasReaderMoved;
      followed = frame;
      if (frame.camera !== null) {
        if (isNewCamera) moveTo(frame.camera, !isFirst);
      } else if (isNewCamera || isNewFit) {
        hasReaderMoved = false;
        moveTo(fit(frame), !isFirst);
      }
    },
    stop() {
      map.off('moveend', onMoveEnd);
      map.off('movestart', onMoveStart);
      map.off('resize', onResize);
    },
  };
}
