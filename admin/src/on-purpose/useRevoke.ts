import type { Dismissal } from '../../../shared/dismissals';
import { statusOf } from '../components/refusal';
import { useStable } from '../components/useStable';
import { useFetchClient } from '../strapi';

export const DISMISSALS_PATH = '/newsroom/dismissals';
const GONE = 404;

/** Takes a decision back; that somebody else has done so is as good. It throws what else the server answers. */
export function useRevoke(): (dismissal: Pick<Dismissal, 'id'>) => Promise<void> {
  const { del } = useFetchClient();
  return useStable(async ({ id }) => {
    await del(`${DISMISSALS_PATH}/${id}`).catch((error: unknown) => {
      if (statusOf(error) !== GONE) throw error;
    });
  });
}
