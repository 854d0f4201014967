import path from 'node:path';
import { buildBorder, buildBorderOutsideFrame, buildCountries } from './steps/border.mjs';
import { buildCountryLabels } from './steps/countryLabels.mjs';
import { writeCollection } from './steps/geojson.mjs';
import { buildOblastLabels, buildOblastLines, readOblasts } from './steps/oblasts.mjs';
import { buildRivers } from './steps/rivers.mjs';
import { buildTowns } from './steps/towns.mjs';
import { buildWorld, buildWorldLines, readWorld } from './steps/world.mjs';

const borderDecimals = 5; // about a metre
const otherDecimals = 4; // about ten metres

const write = (name, collection, decimals) =>
  writeCollection(path.join(import.meta.dirname, name), collection, decimals);

const countries = await buildCountries();
const border = await buildBorder(countries);
write('countries.geojson', countries, borderDecimals);
write('border.geojson', border, borderDecimals);

const oblasts = await readOblasts();
write('oblast-lines.geojson', await buildOblastLines(oblasts, countries, border), otherDecimals);
write('oblast-labels.geojson', await buildOblastLabels(oblasts), otherDecimals);

write('towns.geojson', buildTowns(), otherDecimals);
write('rivers.geojson', await buildRivers(), otherDecimals);

const world = readWorld();
const worldLines = await buildWorldLines(world, await buildBorderOutsideFrame());
const land = buildWorld(world);
write('world.geojson', land, otherDecimals);
write('country-labels.geojson', buildCountryLabels(land), otherDecimals);
write('world-lines.geojson', worldLines, borderDecimals);
