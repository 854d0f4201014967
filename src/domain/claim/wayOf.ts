import type { Claim } from './Claim.ts';

/** A stop on a statement's way to the reader. A channel is `null` where the source does not tell it. */
export type WayStop =
  | { readonly kind: 'speaker'; readonly claim: Claim }
  | { readonly kind: 'channel'; readonly channel: string | null }
  | { readonly kind: 'relay'; readonly actor: string }
  | { readonly kind: 'source'; readonly source: string };

/**
 * The way of a statement from whoever said it first to the source: speaker, channel, those who passed it on. An
 * echo's way begins with the claim that it repeats.
 */
export function wayOf(claim: Claim, claims: ReadonlyMap<string, Claim>): readonly WayStop[] {
  const origins = originsOf(claim, claims).flatMap((origin): readonly WayStop[] => [
    { kind: 'speaker', claim: origin },
    ...(origin.channel === null ? [] : [{ kind: 'channel', channel: origin.channel } as const]),
  ]);
  return [
    ...origins,
    { kind: 'speaker', claim },
    { kind: 'channel', channel: claim.channel },
    ...claim.relayedBy.map((actor) => ({ kind: 'relay', actor }) as const),
    { kind: 'source', source: claim.anchor.source },
  ];
}

/** The claims that it repeats, the first-said first. A ring of repeats has no beginning: it is entered once. */
function originsOf(claim: Claim, claims: ReadonlyMap<string, Claim>): readonly Claim[] {
  const origins = [claim];
  for (;;) {
    const repeats = origins[0]?.relations.find(({ type }) => type === 'repeats');
    const origin = repeats && claims.get(repeats.target);
    if (!origin || origins.includes(origin)) return origins.slice(0, -1);
    origins.unshift(origin);
  }
}
