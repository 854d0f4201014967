/** The part of Trusted Types used here; the DOM library of TypeScript does not know it yet. */
interface TrustedTypesFactory {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): unknown;
}

const allowed = new Set<string>();
let isPolicyMade = false;

function isFactory(value: unknown): value is TrustedTypesFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}

function passAllowed(url: string): string {
  const { href } = new URL(url, document.baseURI);
  if (!allowed.has(href)) throw new TypeError(`Not a script of this page: ${href}`);
  return href;
}

/**
 * Lets a worker start from this address under `require-trusted-types-for 'script'`. A page can have one default
 * policy only, so every worker and service worker of the page is named here. Throws for another origin's address.
 */
export function allowWorkerUrl(url: string): void {
  const { href, origin } = new URL(url, document.baseURI);
  if (origin !== location.origin) throw new TypeError(`Not on this origin: ${href}`);
  allowed.add(href);
  const trustedTypes: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (isPolicyMade || !isFactory(trustedTypes)) return;
  trustedTypes.createPolicy('default', { createScriptURL: passAllowed });
  isPolicyMade = true;
}
