import type { Core } from '@strapi/types';
import { PLUGIN_ID } from '../../shared/uids';
import type { NewsroomConfig } from './config';
import { prepareDigest, sendDigest } from './digest/send';
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
    if (cron !== false) schedule(strapi, kind, cron, () => service(strapi, 'jobs').beginByClock(kind));
  }
}

/** @throws Error When the time is none that cron knows. */
export async function scheduleDigest(strapi: Core.Strapi): Promise<void> {
  const { to, cron } = strapi.plugin(PLUGIN_ID).config<NewsroomConfig['digest']>('digest');
  if (to.length === 0) return;
  await prepareDigest(strapi);
  schedule(strapi, 'digest', cron, () => sendDigest(strapi));
}

function schedule(
  strapi: Core.Strapi,
  name: 'scan' | 'freshness' | 'digest',
  cron: string,
  task: () => Promise<void>,
): void {
  try {
    strapi.cron.add({ [`newsroom-${name}`]: { task, options: { rule: cron } } });
  } catch (error) {
    throw new Error(`newsroom: ${name}.cron is “${cron}”, which is no time: ${String(error)}`, { cause: error });
  }
}
