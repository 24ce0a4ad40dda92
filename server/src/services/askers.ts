import type { Core } from '@strapi/types';
import type { NewsroomConfig } from '../config';
import { PLUGIN_ID } from '../../../shared/uids';
import { tellAskers } from '../intake/told';
import { createQueue } from '../queue';

export type AskersService = ReturnType<typeof createAskersService>;

/** Tells readers that their questions are answered, where the site wants that. */
export const createAskersService = ({ strapi }: { strapi: Core.Strapi }) => {
  const { tellAskers: isOn } = strapi.config.get<NewsroomConfig['readerQuestions']>(
    `plugin::${PLUGIN_ID}.readerQuestions`,
  );
  const queue = createQueue(async () => {
    await tellAskers(strapi).catch((error: unknown) =>
      strapi.log.error('[newsroom] Readers were not told of answers; it is tried again', error),
    );
  });
  return {
    /** Whether who gives an e-mail address gets one. */
    isOn: (): boolean => isOn,

    /** In the background: looks for all that were not told yet. */
    tell(): void {
      if (isOn) queue.add('all');
    },

    /** When all are told. */
    settled: (): Promise<void> => queue.settled(),

    stop: (): Promise<void> => queue.stop(),
  };
};
