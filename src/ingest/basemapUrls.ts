import border from '../../data/basemap/border.geojson?url';
import countryLabels from '../../data/basemap/country-labels.geojson?url';
import oblastLabels from '../../data/basemap/oblast-labels.geojson?url';
import oblastLines from '../../data/basemap/oblast-lines.geojson?url';
import rivers from '../../data/basemap/rivers.geojson?url';
import towns from '../../data/basemap/towns.geojson?url';
import worldLines from '../../data/basemap/world-lines.geojson?url';
import world from '../../data/basemap/world.geojson?url';

const absolute = (url: string) => new URL(url, document.baseURI).href;

/** Absolute addresses of the offline basemap: the map's worker resolves relative ones against itself. */
export const basemapUrls = {
  world: absolute(world),
  worldLines: absolute(worldLines),
  border: absolute(border),
  countryLabels: absolute(countryLabels),
  oblastLines: absolute(oblastLines),
  oblastLabels: absolute(oblastLabels),
  rivers: absolute(rivers),
  towns: absolute(towns),
} as const;
