import type { Document, Element } from '@xmldom/xmldom';
import type { Findings } from '../Findings.ts';
import { elementsNamed } from './xmlElements.ts';

/** What a KML file brings along by address only, or what is no claim about a place. */
const leftOut = {
  NetworkLink: 'links to another file',
  GroundOverlay: 'is a picture over the ground',
  ScreenOverlay: 'is a picture over the screen',
  PhotoOverlay: 'is a picture in the landscape',
  Model: 'is a three-dimensional model',
} as const;

/** Names what a KML file would have others fetch: nothing of it is. */
export function nameUnfetched(document: Document, file: string, findings: Findings): void {
  for (const [name, what] of Object.entries(leftOut))
    elementsNamed(document, name).forEach((element, index) => {
      const address = addressOf(element);
      const message = `${what}${address === '' ? '' : ` (${address})`}, which is not fetched`;
      findings.problems.push({ file, path: `${name}[${index}]`, message });
    });
  const icons = new Set(elementsNamed(document, 'IconStyle').map(addressOf).filter(isElsewhere));
  for (const icon of icons)
    findings.problems.push({ file, path: 'IconStyle', message: `the icon ${icon} is not fetched` });
}

function addressOf(element: Element): string {
  return elementsNamed(element, 'href')[0]?.textContent?.trim().slice(0, 200) ?? '';
}

function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);
}
