import mapshaper from 'mapshaper';

/** Runs mapshaper in memory on named inputs and gives back the one GeoJSON it writes. */
export async function runMapshaper(inputs, commands) {
  const files = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`${name}.json`, JSON.stringify(value)]),
  );
  const outputs = await mapshaper.applyCommands(
    `${commands.join(' ')} -o result.json format=geojson geojson-type=FeatureCollection`,
    files,
  );
  return JSON.parse(outputs['result.json'].toString());
}
