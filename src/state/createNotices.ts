import type { Slice } from './Slice.ts';

/** Things the reader should know that stop nothing; one notice for each cause. */
export const createNotices: Slice<'notices' | 'notify' | 'dismissNotice'> = (set) => ({
  notices: [],
  notify: (notice) =>
    set(({ notices }) => ({ notices: [...notices.filter(({ id }) => id !== notice.id), notice] })),
  dismissNotice: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
});
