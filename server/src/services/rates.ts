import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { NewsroomConfig } from '../config';
import { addressKey } from '../rates/address';
import { createCounter } from '../rates/counter';
import { PLUGIN_ID } from '../../../shared/uids';

/** How often an address may ask for what costs the database more than one row. In the memory of this instance. */
export const createRatesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const { readsPerMinute } = strapi.config.get<NewsroomConfig['rates']>(`plugin::${PLUGIN_ID}.rates`);
  const reads = createCounter(readsPerMinute);
  let isWarned = false;

  return {
    /** Counts a request. @returns the seconds its address has to wait, else 0. */
    take(ctx: Context): number {
      if (readsPerMinute === 0) return 0;
      warnOfProxy(ctx);
      return reads.take(addressKey(ctx.ip));
    },
  };

  /** All readers would be one address: that of the proxy. */
  function warnOfProxy({ app, request }: Context): void {
    if (isWarned || app.proxy || !request.get('X-Forwarded-For')) return;
    isWarned = true;
    strapi.log.warn(
      '[newsroom] A request came with X-Forwarded-For, but server.proxy is off: behind a proxy all readers share one limit. ' +
        'Set proxy: { koa: true, maxIpsCount: <number of your proxies> } in config/server',
    );
  }
};

export type RatesService = ReturnType<typeof createRatesService>;
