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
export function scheduleScan(strapi: Core.Strapi): void {
  const { cron } = strapi.plugin(PLUGIN_ID).config<NewsroomConfig['scan']>('scan');
  if (cron === false) return;
  try {
    strapi.cron.add({
      'newsroom-scan': { task: () => service(strapi, 'jobs').scanByClock(), options: { rule: cron } },
    });
  } catch (error) {
    throw new Error(`newsroom: scan.cron is “${cron}”, which is no time: ${String(error)}`, { cause: error });
  }
}
