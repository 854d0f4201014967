import { openingLimits } from '../domain/opening/openingLimits.ts';

const { bytes, vertices } = openingLimits;

export const tooManyBytes = `the files hold more than ${bytes / 2 ** 20} MiB together, the most that is taken on: nothing was taken`;
export const tooManyVertices = `holds more than the ${vertices.toLocaleString('en')} vertices that can be taken on at once`;
