import { describe, expect, it } from 'vitest';
import { colourSchemes } from '../../../src/state/ClaimlineState.ts';
import { createClaimlineStore } from '../../../src/state/createClaimlineStore.ts';
import { createPreferences } from '../../../src/state/createPreferences.ts';
import { buildDataset } from '../../fixtures/buildDataset.ts';

describe(createPreferences, () => {
  it('follows the system until the reader chooses', () => {
    expect(createClaimlineStore(buildDataset()).getState().colourScheme).toBe('auto');
  });

  it.each(colourSchemes)('keeps the choice of %s and changes nothing else', (scheme) => {
    const { getState } = createClaimlineStore(buildDataset());
    const before = getState();
    before.chooseColourScheme(scheme);
    expect(getState()).toEqual({ ...before, colourScheme: scheme });
  });
});
