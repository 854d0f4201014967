import type { Claim } from '../domain/claim/Claim.ts';

/**
 * Where a claim stands in its source, as a W3C Web Annotation: a TextPositionSelector, and within it a
 * TextQuoteSelector for each quote. Positions count UTF-16 code units, which differ from the standard's code points
 * only behind signs outside the Basic Multilingual Plane.
 */
export function toClaimAnnotation({ anchor, quotes }: Claim, claim: string, source: string): object {
  const position = { type: 'TextPositionSelector', start: anchor.start, end: anchor.end };
  const selectors =
    quotes.length === 0
      ? [position]
      : quotes.map((exact) => ({ ...position, refinedBy: { type: 'TextQuoteSelector', exact } }));
  return {
    // Its own, as `body` and `source` mean something else to schema.org.
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${claim}:anchor`,
    type: 'Annotation',
    motivation: 'identifying',
    body: claim,
    target: selectors.map((selector) => ({ type: 'SpecificResource', source, selector })),
  };
}
