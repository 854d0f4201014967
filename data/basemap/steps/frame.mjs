/** The part of the earth drawn in detail, in degrees: west, south, east, north. */
export const frame = [33, 49.5, 38, 52.5];

/** The whole land border of Ukraine, in degrees: what the coarse world lines need around the frame. */
export const ukraineAndNeighbours = [22, 43.5, 41, 56.5];

export const toBboxOption = (bbox) => `bbox=${bbox.join(',')}`;

export const isInside = ([longitude, latitude], [west, south, east, north]) =>
  longitude > west && longitude < east && latitude > south && latitude < north;
