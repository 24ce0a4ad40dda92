import type { Core } from '@strapi/types';

const LOOK_MS = 100;

/** Does something as soon as all plugins and the application itself have started. */
export function onceLoaded(strapi: Core.Strapi, then: () => void): void {
  const timer = setInterval(() => {
    if (!strapi.isLoaded) return;
    clearInterval(timer);
    then();
  }, LOOK_MS).unref();
}
