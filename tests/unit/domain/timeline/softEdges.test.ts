import { describe, expect, it } from 'vitest';
import { softEdges } from '../../../../src/domain/timeline/softEdges.ts';
import { dayAt } from '../../../fixtures/dayAt.ts';
import { edtfAt } from '../../../fixtures/edtfAt.ts';

describe(softEdges, () => {
  it('fades over the days on which a coarse end may lie', () => {
    expect(softEdges(edtfAt('2024-08/2025-03-13'))).toEqual({
      fadeIn: [dayAt('2024-08-01'), dayAt('2024-08-31')],
      fadeOut: null,
    });
    expect(softEdges(edtfAt('2024-08-05/2024-10')).fadeOut).toEqual([
      dayAt('2024-10-01'),
      dayAt('2024-10-31'),
    ]);
  });

  it.each(['2025-03-13', '2024-08', '2025-03-10/2025-03-13', '2025-03-10/..', '/2025-03-14'])(
    'leaves the edges of %s sharp',
    (text) => {
      expect(softEdges(edtfAt(text))).toEqual({ fadeIn: null, fadeOut: null });
    },
  );
});
