import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readKml } from '../../../../src/ingest/formats/readKml.ts';
import { readKmz } from '../../../../src/ingest/formats/readKmz.ts';
import { readAnything, reading } from './readAnything.ts';

const kml = (inner: string) =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
${inner}
</Document></kml>`);

const sudzha = `<Placemark id="sudzha"><name>Суджа</name>
<description><![CDATA[<p>Held, says the <b>ministry</b>&nbsp;&mdash; <a href="https://example.org/s?a=1&amp;b=2">statement</a></p><script>alert(1)</script>]]></description>
<TimeStamp><when>2025-03-13</when></TimeStamp>
<ExtendedData><Data name="claimant"><value>Russia</value></Data><Data name="__proto__"><value>plain</value></Data>
<SchemaData><SimpleData name="doubted">false</SimpleData></SchemaData></ExtendedData>
<Point><coordinates>35.27,51.19,0</coordinates></Point></Placemark>`;

const read = (inner: string) => reading(readKml, kml(inner));

describe(readKml, () => {
  test('takes a placemark with its words, data and day', async () => {
    const { features, problems, repairs } = await read(sudzha);
    expect(features).toEqual([
      {
        path: 'Placemark[0]',
        columns: ['claimant', '__proto__', 'doubted'],
        id: 'sudzha',
        geometry: { type: 'Point', coordinates: [35.27, 51.19, 0] },
        properties: Object.fromEntries([
          ['name', 'Суджа'],
          ['description', 'Held, says the ministry — statement (https://example.org/s?a=1&b=2)'],
          ['claimant', 'Russia'],
          ['__proto__', 'plain'],
          ['doubted', 'false'],
        ]),
        time: { date: '2025-03-13' },
      },
    ]);
    expect([...problems, ...repairs]).toEqual([]);
  });

  test('keeps moments, spans, open spans and the times of a track as they are written', async () => {
    const times = [
      '<TimeStamp><when>2025-03-13T06:00:00+03:00</when></TimeStamp>',
      '<TimeSpan><begin>2024-08-06</begin><end>2025-03</end></TimeSpan>',
      '<TimeSpan><begin>2024-08-06</begin></TimeSpan>',
      '<gx:Track><when>2025-03-12T05:00:00Z</when><when>2025-03-12T07:00:00Z</when><gx:coord>35.2 51.1 0</gx:coord><gx:coord>35.3 51.2 0</gx:coord></gx:Track>',
      '',
    ];
    const { features } = await read(times.map((time) => `<Placemark>${time}</Placemark>`).join('\n'));
    expect(features.map(({ time }) => time)).toEqual([
      { timestamp: '2025-03-13T06:00:00+03:00' },
      { interval: ['2024-08-06', '2025-03'] },
      { interval: ['2024-08-06', '..'] },
      { interval: ['2025-03-12T05:00:00Z', '2025-03-12T07:00:00Z'] },
      null,
    ]);
  });

  test('makes polygons of one placemark a MultiPolygon, and names the folders they lie in', async () => {
    const polygon = (east: number) =>
      `<Polygon><outerBoundaryIs><LinearRing><coordinates>35,51 ${east},51 ${east},52 35,51</coordinates></LinearRing></outerBoundaryIs></Polygon>`;
    const { features } = await read(
      `<Folder><name>Kursk</name><Folder><name>March</name><Placemark><MultiGeometry>${polygon(36)}${polygon(37)}</MultiGeometry></Placemark></Folder></Folder>`,
    );
    expect(features[0]).toMatchObject({
      properties: { folder: 'Kursk / March' },
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [35, 51],
              [36, 51],
              [36, 52],
              [35, 51],
            ],
          ],
          [
            [
              [35, 51],
              [37, 51],
              [37, 52],
              [35, 51],
            ],
          ],
        ],
      },
    });
  });

  test('fetches nothing, and says what it did not fetch', async () => {
    const { features, problems } = await read(
      `<NetworkLink><Link><href>https://example.org/live.kml</href></Link></NetworkLink>
      <GroundOverlay><Icon><href>https://example.org/map.png</href></Icon><LatLonBox><north>52</north><south>51</south><east>36</east><west>35</west></LatLonBox></GroundOverlay>
      <Style id="pin"><IconStyle><Icon><href>http://example.org/pin.png</href></Icon></IconStyle></Style>
      <Style id="own"><IconStyle><Icon><href>files/pin.png</href></Icon></IconStyle></Style>${sudzha}`,
    );
    expect(features).toHaveLength(1);
    expect(problems).toEqual([
      'NetworkLink[0]: links to another file (https://example.org/live.kml), which is not fetched',
      'GroundOverlay[0]: is a picture over the ground (https://example.org/map.png), which is not fetched',
      'IconStyle: the icon http://example.org/pin.png is not fetched',
    ]);
  });

  test('names positions that cannot be read', async () => {
    const { features, problems, repairs } = await read(
      `${sudzha}<Placemark><Point><coordinates>north,east</coordinates></Point></Placemark>
      <Placemark><LineString><coordinates>35,51 35.1;51.1 35.2,51.2</coordinates></LineString></Placemark>`,
    );
    expect(features.map(({ geometry }) => geometry)).toMatchObject([
      { type: 'Point' },
      null,
      { type: 'LineString' },
    ]);
    expect(problems).toEqual(['Placemark[1]: no position can be read in its coordinates']);
    expect(repairs).toEqual(['Placemark[2]: 1 of its positions are not numbers, and were left out']);
  });

  test('refuses a DOCTYPE, and what is deeper than 64', async () => {
    const bomb = '<!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<kml>&b;</kml>';
    expect(await reading(readKml, strToU8(`<?xml version="1.0"?>\n${bomb}`))).toMatchObject({
      features: [],
      problems: ['line 2: a DOCTYPE is refused: it can make a small file unfold without end'],
    });
    expect(await read(`<!-- <!DOCTYPE a> -->${sudzha}`)).toMatchObject({ problems: [] });
    const deep = `${'<Folder>\n'.repeat(63)}${sudzha}${'</Folder>'.repeat(63)}`;
    expect(await read(deep)).toMatchObject({
      features: [],
      problems: ['line 65: elements stand more than 64 deep within one another'],
    });
  });

  test('names every fault of XML with its line', async () => {
    expect(await read(`${sudzha}\n<Placemark>\n<name>&nbsp;</name></Folder>`)).toMatchObject({
      features: [],
      problems: [
        expect.stringMatching(/^line \d+: entity not found:&nbsp;/),
        expect.stringMatching(/^line \d+: Opening and ending tag mismatch: "Placemark" != "Folder"/),
      ],
    });
    expect((await reading(readKml, new Uint8Array())).problems).toEqual(['line 1: missing root element']);
    expect((await reading(readKml, strToU8('<'.repeat(50_000)))).problems.length).toBeLessThan(110);
  });

  test('reads the encoding that a file says or shows', async () => {
    const bytesIn1251 = Uint8Array.from('<kml><Placemark><name>?</name></Placemark></kml>', (sign) =>
      sign === '?' ? 0xd1 : sign.charCodeAt(0),
    );
    expect(await reading(readKml, bytesIn1251)).toMatchObject({
      features: [{ properties: { name: 'С' } }],
      repairs: ['is not UTF-8, and says no encoding: it was read as Windows-1251'],
    });
    const declared = new Uint8Array([
      ...strToU8('<?xml version="1.0" encoding="windows-1251"?>'),
      ...bytesIn1251,
    ]);
    expect(await reading(readKml, declared)).toMatchObject({
      features: [{ properties: { name: 'С' } }],
      repairs: [],
    });
    const text = '\ufeff<kml><Placemark><name>Суджа</name></Placemark></kml>';
    const wide = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
    expect(await reading(readKml, wide)).toMatchObject({ features: [{ properties: { name: 'Суджа' } }] });
    const unknown = strToU8('<?xml version="1.0" encoding="klingon"?><kml/>');
    expect((await reading(readKml, unknown)).problems).toEqual([
      'is in the encoding klingon, which is not known',
    ]);
  });

  test('is not slowed by long runs of spaces', async () => {
    const start = performance.now();
    await read(`<Placemark><Point><coordinates>35${' '.repeat(200_000)}x</coordinates></Point></Placemark>`);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('ends on any bytes', async () => {
    await expect(readAnything(readKml, kml(sudzha))).resolves.toBeUndefined();
  });
});

describe(readKmz, () => {
  test('takes the first KML file of the archive, and names the others', async () => {
    const kmz = zipSync({ 'files/pin.png': strToU8('x'), 'doc.kml': kml(sudzha), 'more.kml': kml(sudzha) });
    expect(await reading(readKmz, kmz)).toMatchObject({
      features: [{ id: 'sudzha' }],
      problems: ['more.kml: was not read: only the first, doc.kml, is'],
    });
    expect((await reading(readKmz, zipSync({ 'a.txt': strToU8('a') }))).problems).toEqual([
      'there is no .kml file in it',
    ]);
  });

  test('ends on any bytes', async () => {
    await expect(readAnything(readKmz, zipSync({ 'doc.kml': kml(sudzha) }))).resolves.toBeUndefined();
  });
});
