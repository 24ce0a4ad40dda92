import { factories } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/uids';
import { INTAKE_ROUTES, PREVIEW_ROUTE, PUBLIC_UIDS, READY_MADE_ROUTES, actionOf } from '../public-access';
import { PLAIN_TEXT } from './plain-text';

const RATES = `plugin::${PLUGIN_ID}.rates`;
const always = [PLAIN_TEXT, { name: RATES, config: { always: true } }];
const bounded = { middlewares: [...always, `plugin::${PLUGIN_ID}.bounds`] };
const counted = { auth: false, middlewares: always };
/** A website that renders on a server asks for all its readers. */
const uncounted = { auth: false, middlewares: [PLAIN_TEXT] };

/** Under `/api/newsroom`: what is ready made, and Strapi's own find and findOne. */
export const contentApi = () => ({
  type: 'content-api' as const,
  routes: [
    ...Object.entries(READY_MADE_ROUTES).map(([path, handler]) => readyMade(path, handler)),
    { method: 'GET', path: PREVIEW_ROUTE, handler: 'preview.page', config: { auth: false } },
    { method: 'GET', path: INTAKE_ROUTES.form, handler: 'readerQuestion.form', config: uncounted },
    { method: 'POST', path: INTAKE_ROUTES.submit, handler: 'readerQuestion.submit', config: counted },
    { method: 'POST', path: INTAKE_ROUTES.privacy, handler: 'readerQuestion.privacy', config: counted },
    ...PUBLIC_UIDS.flatMap((uid) => stockRoutes(uid)),
  ],
});

const readyMade = (path: string, handler: string) => ({
  method: 'GET',
  path,
  handler,
  config: {
    auth: false,
    middlewares: [PLAIN_TEXT, { name: `plugin::${PLUGIN_ID}.access`, config: { action: actionOf(handler) } }, RATES],
  },
});

function stockRoutes(uid: (typeof PUBLIC_UIDS)[number]) {
  const router = factories.createCoreRouter(uid as never, {
    only: ['find', 'findOne'],
    config: { find: bounded, findOne: bounded },
  });
  return router.routes as unknown as readonly object[];
}
