import type { Core } from '@strapi/types';
import { service } from './services/service';

/** Lets what is going on in the background come to an end. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await service(strapi, 'jobs').stop();
  await service(strapi, 'reports').stop();
  await service(strapi, 'published').stop();
  await service(strapi, 'purge').stop();
  await service(strapi, 'askers').stop();
}
