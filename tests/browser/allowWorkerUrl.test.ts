import { expect, it } from 'vitest';
import { allowWorkerUrl } from '../../src/trust/allowWorkerUrl.ts';

/** What the browser asks before it starts a script from a plain string. */
function passedByPolicy(url: string): unknown {
  const trustedTypes: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (typeof trustedTypes !== 'object' || trustedTypes === null) throw new Error('No Trusted Types.');
  const policy: unknown = Reflect.get(trustedTypes, 'defaultPolicy');
  if (typeof policy !== 'object' || policy === null) throw new Error('No default policy.');
  const create: unknown = Reflect.get(policy, 'createScriptURL');
  if (typeof create !== 'function') throw new Error('The policy makes no script addresses.');
  return String(Reflect.apply(create, policy, [url]));
}

it('passes the workers it was told of, on this origin, and nothing else', () => {
  allowWorkerUrl('/assets/map-worker.js');
  allowWorkerUrl('/service-worker.js');
  expect(passedByPolicy('/assets/map-worker.js')).toBe(`${location.origin}/assets/map-worker.js`);
  expect(passedByPolicy('/service-worker.js')).toBe(`${location.origin}/service-worker.js`);
  for (const url of ['/assets/other.js', '/assets/map-worker.js?x', 'blob:x', 'data:text/javascript,0']) {
    expect(() => passedByPolicy(url)).toThrow(TypeError);
  }
});

it('takes no worker from another origin', () => {
  expect(() => allowWorkerUrl('https://example.org/worker.js')).toThrow('Not on this origin');
});
