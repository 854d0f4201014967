/** The party a speaker belongs to, or that is said to hold ground. `other` takes in media, alliances, analysts, bystanders. */
export type Side = 'russia' | 'ukraine' | 'us' | 'other';

export const sides: readonly Side[] = ['russia', 'ukraine', 'us', 'other'];

/** The parties whose silence a reader must be told of: each is expected to speak about ground in this war. */
export const parties: readonly Side[] = ['russia', 'ukraine', 'us'];
