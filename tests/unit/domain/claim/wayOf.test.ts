import { describe, expect, it } from 'vitest';
import { wayOf } from '../../../../src/domain/claim/wayOf.ts';
import type { Claim } from '../../../../src/domain/claim/Claim.ts';
import { buildClaim, type ClaimParts } from '../../../fixtures/buildClaim.ts';

const repeats = (target: string) => [{ type: 'repeats', target }] as const;

/** The way of the last claim, in a word for each stop. */
function way(...parts: readonly ClaimParts[]): readonly (string | null)[] {
  const claims = parts.map(buildClaim);
  const last = claims.at(-1);
  if (!last) throw new Error('no claim to follow');
  return wayOf(last, new Map(claims.map((claim): [string, Claim] => [claim.id, claim]))).map((stop) => {
    switch (stop.kind) {
      case 'speaker':
        return stop.claim.id;
      case 'channel':
        return stop.channel;
      case 'relay':
        return stop.actor;
      case 'source':
        return stop.source;
      default:
        return stop satisfies never;
    }
  });
}

describe(wayOf, () => {
  it('leads from the speaker by channel and relays to the source', () => {
    expect(way({ id: 'a', channel: 'Telegram', relayedBy: ['agency', 'paper'] })).toEqual([
      'a',
      'Telegram',
      'agency',
      'paper',
      'report',
    ]);
  });

  it('keeps a channel that is not stated as a gap of the claim’s own, not of what it repeats', () => {
    expect(way({ id: 'a', channel: null }, { id: 'b', channel: null, relations: repeats('a') })).toEqual([
      'a',
      'b',
      null,
      'report',
    ]);
  });

  it('follows an echo of an echo to whoever said it first', () => {
    expect(
      way(
        { id: 'a', channel: 'speech' },
        { id: 'b', channel: 'post', relations: repeats('a') },
        { id: 'c', channel: 'paper', relations: repeats('b') },
      ),
    ).toEqual(['a', 'speech', 'b', 'post', 'c', 'paper', 'report']);
  });

  it('takes no other relation for an echo', () => {
    expect(
      way({ id: 'a' }, { id: 'b', channel: 'post', relations: [{ type: 'denies', target: 'a' }] }),
    ).toEqual(['b', 'post', 'report']);
  });

  it('comes to an end in a ring of repeats', () => {
    expect(
      way(
        { id: 'a', channel: null, relations: repeats('b') },
        { id: 'b', channel: 'post', relations: repeats('a') },
      ),
    ).toEqual(['a', 'b', 'post', 'report']);
  });
});
