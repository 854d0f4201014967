import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EntryLanes } from '../../src/features/timeline/EntryLanes.tsx';
import { buildCollection, buildEntry } from '../fixtures/buildEntry.ts';
import { openPage } from './openPage.tsx';
import { layOut } from './standIns/layout.ts';
import { openCollection } from '../fixtures/openCollection.ts';

describe(EntryLanes, () => {
  it('say how many entries of a file speak of the days of the axis, and draw them', async () => {
    const { onStore } = await openPage({ date: '2025-03-14' });
    layOut(600);
    onStore((state) =>
      openCollection(
        state,
        buildCollection(
          [
            buildEntry({ about: '2024-08-10' }),
            buildEntry({ about: '2025-03-14' }),
            buildEntry({ about: '2025-03-12/2025-03-13' }),
            buildEntry({}),
          ],
          { name: 'Strikes' },
        ),
      ),
    );
    const lane = () => screen.getByRole('img', { name: /^Strikes: / });
    expect(lane()).toHaveAccessibleName(/^Strikes: 3 entries, .+ 2025$/);
    expect(lane().querySelector('path')?.getAttribute('d')).toMatch(/^M/);
    for (let step = 0; step < 4; step += 1) onStore((state) => state.zoomAxis(1));
    expect(lane()).toHaveAccessibleName(/^Strikes: 2 entries, /);
    onStore((state) => state.closeOpened('opened-1'));
    expect(screen.queryByRole('img', { name: /^Strikes/ })).not.toBeInTheDocument();
  });
});
