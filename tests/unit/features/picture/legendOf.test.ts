import { describe, expect, it } from 'vitest';
import type { PictureSign } from '../../../../src/domain/picture/PictureCaption.ts';
import { legendOf } from '../../../../src/features/picture/legendOf.ts';
import type { ClaimlineState } from '../../../../src/state/ClaimlineState.ts';
import { palettes } from '../../../../src/theme/palette.ts';
import { boxAround } from '../../../fixtures/boxAround.ts';
import { buildArchive } from '../../../fixtures/buildArchive.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';
import { english } from '../../../fixtures/words.ts';
import { openStore } from '../../state/openStore.ts';
import { openArchive } from '../../../fixtures/openArchive.ts';

const archive = buildArchive({
  '2025-03-01': [[boxAround(35, 51, 35.1, 51.1)]],
  '2025-03-02': [[boxAround(35, 51, 35.05, 51.1)]],
});
const { light } = palettes;

/** The signs of the archive's ground by their words, in order. */
function groundSigns(change: (state: ClaimlineState) => void): readonly (readonly [string, PictureSign])[] {
  const { store } = openStore();
  openArchive(store.getState(), { name: 'Front lines', archive });
  change(store.getState());
  return legendOf([store.getState()], light, english).flatMap(({ words, sign }) =>
    words.startsWith('archive: ') ? [[words, sign] as const] : [],
  );
}

describe(legendOf, () => {
  it('explains ground lost in the colours of its age by all of them, in the view by last change alone', () => {
    const words = 'archive: striped where no longer held; same colours, by when lost';
    const byChange = groundSigns((state) => state.viewArchive('last-change'));
    expect(byChange.find(([said]) => said === words)?.[1]).toEqual({
      kind: 'lost-by-age',
      side: 'russia',
      colours: light.age,
    });
    const byHolder = groundSigns((state) => state.viewArchive('holders'));
    expect(byHolder.map(([said]) => said)).not.toContain(words);
  });

  it('explains ground lost between two days by its holder’s colour', () => {
    const compared = groundSigns((state) => {
      state.scrubTo(dayAt('2025-03-02'));
      state.compareWith(dayAt('2025-03-01'));
    });
    expect(compared.map(([, sign]) => sign)).toContainEqual({
      kind: 'lost',
      side: 'russia',
      colour: light.side.russia,
    });
  });
});
