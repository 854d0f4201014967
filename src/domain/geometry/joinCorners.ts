type Corners = readonly [readonly [number, number], readonly [number, number]];

/** South-west and north-east corner around both; `null` around nothing. */
export function joinCorners(one: Corners | null, other: Corners | null): Corners | null {
  if (one === null || other === null) return one ?? other;
  const [[west, south], [east, north]] = one;
  return [
    [Math.min(west, other[0][0]), Math.min(south, other[0][1])],
    [Math.max(east, other[1][0]), Math.max(north, other[1][1])],
  ];
}
