import { useNotifyAT } from '@strapi/design-system';
import type { CorrectionRequest, NewCorrectionRequest } from '../../../shared/contracts/corrections';
import { useStable } from '../components/useStable';
import { type WordId, useWords } from '../components/words';
import { useCheckStore } from '../check/useCheck';
import { useFetchClient } from '../strapi';

const PATH = '/newsroom/corrections';

export interface Correcting {
  /** @throws what the server answers. */
  readonly add: (request: NewCorrectionRequest) => Promise<void>;
  readonly change: (documentId: string, request: CorrectionRequest) => Promise<void>;
  readonly remove: (documentId: string, locale: string) => Promise<void>;
}

/** Writes corrections; whatever shows them is drawn anew. */
export function useCorrecting(): Correcting {
  const words = useWords();
  const store = useCheckStore();
  const { post, put, del } = useFetchClient();
  const { notifyStatus } = useNotifyAT();
  const done = (said: WordId): void => {
    store.set({ corrected: store.getState().corrected + 1 });
    notifyStatus(words(said));
  };
  return {
    add: useStable(async (request: NewCorrectionRequest) => {
      await post(PATH, request);
      done('corrections.added');
    }),
    change: useStable(async (documentId: string, request: CorrectionRequest) => {
      await put(`${PATH}/${documentId}`, request);
      done('corrections.changed');
    }),
    remove: useStable(async (documentId: string, locale: string) => {
      await del(`${PATH}/${documentId}`, { params: { locale } });
      done('corrections.removed');
    }),
  };
}
