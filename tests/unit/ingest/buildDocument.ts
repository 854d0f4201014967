/** A small good document about Sudzha, as a file holds it; loosely typed, so that a test can spoil it. */
export function buildDocument() {
  return {
    format: 'claimline',
    version: 1,
    id: 'reporters',
    title: 'Sudzha, as claimed',
    language: 'en',
    coverage: '2024-08/2025-03-14',
    sources: [
      {
        id: 'report',
        title: 'A report',
        publisher: null,
        published: '2025-03-14',
        language: 'en',
        sha256: '0'.repeat(64),
        characters: 100,
      },
    ] as [Loose],
    actors: [{ id: 'military', name: 'Russia’s military', role: 'armed forces', side: 'russia' }] as [Loose],
    places: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [35.27, 51.19] as number[] },
          properties: {
            id: 'sudzha',
            name: 'Sudzha',
            names: { en: 'Sudzha', uk: 'Суджа', ru: 'Суджа' },
            aliases: [],
            within: 'Kursk oblast, Russia',
            precision: 1,
            gazetteer: null,
          },
        },
      ] as [{ type: string; geometry: { type: string; coordinates: number[] }; properties: Loose }],
    },
    claims: [
      {
        id: 'retaken',
        actor: 'military',
        channel: null,
        relayedBy: [],
        saidAt: '2025-03-14',
        aboutTime: '2025-03-10/2025-03-13',
        place: 'sudzha',
        predicate: 'captured',
        polarity: 'asserts',
        holder: 'russia',
        summary: 'Sudzha is said to be retaken.',
        quotes: [],
        relations: [],
        anchor: { source: 'report', start: 0, end: 10, section: null, paragraph: 1 },
      },
    ] as [Loose & { anchor: Loose }],
    areas: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [35.2, 51.1],
                [35.3, 51.1],
                [35.3, 51.2],
                [35.2, 51.2],
                [35.2, 51.1],
              ],
            ],
          },
          properties: {
            id: 'strip',
            holder: 'ukraine',
            claims: ['retaken'],
            from: '2025-03-14',
            to: '2025-03-14',
            basis: 'schematic',
            areaKm2: 40,
          },
        },
      ] as [{ type: string; geometry: { type: string; coordinates: [number[][]] }; properties: Loose }],
    },
  };
}

type Loose = Record<string, unknown>;
