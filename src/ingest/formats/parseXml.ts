import type { Document } from '@xmldom/xmldom';
import { openingLimits } from '../../domain/opening/openingLimits.ts';
import type { Findings } from '../Findings.ts';
import { refusalOfXml } from './refusalOfXml.ts';
import { textOfXml } from './textOfXml.ts';

/** A parser that loses its way says so at every sign. */
const mostFaults = 100;

/** Prefixes that real files use without saying what they stand for. */
const knownPrefixes = {
  gx: 'http://www.google.com/kml/ext/2.2',
  kml: 'http://www.opengis.net/kml/2.2',
  atom: 'http://www.w3.org/2005/Atom',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  gpxx: 'http://www.garmin.com/xmlschemas/GpxExtensions/v3',
  gpxtpx: 'http://www.garmin.com/xmlschemas/TrackPointExtension/v1',
};

/** The tree of an XML file; `null` where it is refused or not well-formed, with every fault and its line. */
export async function parseXml(
  bytes: Uint8Array,
  file: string,
  findings: Findings,
): Promise<Document | null> {
  const text = textOfXml(bytes, file, findings);
  if (text === null) return null;
  const refusal = refusalOfXml(text, openingLimits.depth);
  if (refusal) {
    findings.problems.push({ file, path: `line ${refusal.line}`, message: refusal.message });
    return null;
  }
  const { DOMParser } = await import('@xmldom/xmldom');
  const before = findings.problems.length;
  const parser = new DOMParser({
    xmlns: knownPrefixes,
    onError: (level, message, context: { locator?: { lineNumber?: number } } | undefined) => {
      const path = `line ${Math.max(1, context?.locator?.lineNumber ?? 1)}`;
      const found = level === 'warning' ? findings.repairs : findings.problems;
      found.push({ file, path, message: plainFault(message) });
      if (found.length - before > mostFaults) throw new Error('there is no end of faults');
    },
  });
  try {
    const document = parser.parseFromString(text, 'text/xml');
    if (findings.problems.length > before) return null;
    if (document.doctype === null) return document;
    findings.problems.push({ file, path: '', message: 'a DOCTYPE is refused' });
  } catch (error) {
    if (findings.problems.length === before)
      findings.problems.push({ file, path: '', message: `is not XML: ${plainFault(String(error))}` });
  }
  return null;
}

/** The parser's words, of a length to be read. */
function plainFault(message: string): string {
  const [line = ''] = message.replace(/^Error constructing the DOM: \w+: /, '').split('\n');
  return line.slice(0, 200);
}
