import { factories } from '@strapi/strapi';
import { PUBLIC_UIDS } from '../public-access';

/** Strapi's own controllers and services for the public types, by the last part of the uid. */
const forEachType = <T>(create: (uid: never) => T): Record<string, T> =>
  Object.fromEntries(PUBLIC_UIDS.map((uid) => [uid.slice(uid.indexOf('.') + 1), create(uid as never)]));

export const stockControllers = forEachType((uid) => factories.createCoreController(uid));
export const stockServices = forEachType((uid) => factories.createCoreService(uid));
