import type { Document, Element, Node } from '@xmldom/xmldom';

/** Whether a node of an XML tree is an element. */
export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

/** The elements of a name, however deep, whatever their prefix. */
export function elementsNamed(within: Document | Element, name: string): readonly Element[] {
  return Array.from(within.getElementsByTagNameNS('*', name));
}

/** The elements of a name that stand directly within another. */
export function childrenNamed(element: Element, name: string): readonly Element[] {
  return Array.from(element.childNodes).filter(
    (node): node is Element => isElement(node) && node.localName === name,
  );
}

/** The text of the first child of a name, without the space around it; `null` where there is none. */
export function textOfChild(element: Element, name: string): string | null {
  return childrenNamed(element, name)[0]?.textContent?.trim() || null;
}
