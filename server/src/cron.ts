import type { Core } from '@strapi/types';
import { PLUGIN_ID } from '../../shared/uids';
import type { NewsroomConfig } from './config';
import { service } from './services/service';

/** Whether it looks like a time as cron writes it: five fields, or six with seconds. */
export const isCron = (value: unknown): value is string =>
  typeof value === 'string' && /^\s*(?:[\d*,/\-?#A-Za-z]+\s+){4,5}[\d*,/\-?#A-Za-z]+\s*$/.test(value);

/** An hour late is soon enough to forget something, and to tell somebody who could not be told before. */
export function scheduleQuestions(strapi: Core.Strapi): void {
  strapi.cron.add({
    'newsroom-forgetting': { task: () => service(strapi, 'intake').forget(), options: { rule: '25 * * * *' } },
    'newsroom-telling': {
      task: () => Promise.resolve(service(strapi, 'askers').tell()),
      options: { rule: '35 * * * *' },
    },
  });
}

/** @throws Error When the time is none that cron knows. */
export function scheduleChecks(strapi: Core.Strapi): void {
  for (const kind of ['scan', 'freshness'] as const) {
    const { cron } = strapi.plugin(PLUGIN_ID).config<NewsroomConfig[typeof kind]>(kind);
    if (cron === false) continue;
    try {
      strapi.cron.add({
        [`newsroom-${kind}`]: { task: () => service(strapi, 'jobs').beginByClock(kind), options: { rule: cron } },
      });
    } catch (error) {
      throw new Error(`newsroom: ${kind}.cron is “${cron}”, which is no time: ${String(error)}`, { cause: error });
    }
  }
}
