import { create } from 'zustand';
import { ask } from '../bridge.ts';
import { dismissTip, tipIsWanted } from '../shell/tips.ts';

/** True while the library holds no film and the creator has not turned the welcome away. */
export const useFresh = create<{ fresh: boolean }>(() => ({ fresh: false }));

/** Looks whether this is a first start. A library that has films from elsewhere needs no welcome. */
export async function lookWhetherFresh(): Promise<void> {
  if (!tipIsWanted('welcome')) return;
  const everything = { search: '', status: 'all', favourites: false, sort: 'newest' } as const;
  const { total } = await ask('library.list', { ...everything, offset: 0, limit: 1 });
  if (total === 0) useFresh.setState({ fresh: true });
  else await dismissTip('welcome');
}

/** A film was begun, or the creator wants none of it: the welcome does not come back. */
export async function endWelcome(): Promise<void> {
  useFresh.setState({ fresh: false });
  await dismissTip('welcome');
}
