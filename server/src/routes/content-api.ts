import { factories } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/uids';
import { PAGE_ACTION, PUBLIC_UIDS } from '../public-access';
import { PLAIN_TEXT } from './plain-text';

const bounded = { middlewares: [PLAIN_TEXT, `plugin::${PLUGIN_ID}.bounds`] };

/** Under `/api/newsroom`: what is ready made, and Strapi's own find and findOne. */
export const contentApi = () => ({
  type: 'content-api' as const,
  routes: [
    {
      method: 'GET',
      path: '/articles/by-slug/:slug',
      handler: 'content.page',
      config: {
        auth: false,
        middlewares: [PLAIN_TEXT, { name: `plugin::${PLUGIN_ID}.access`, config: { action: PAGE_ACTION } }],
      },
    },
    ...PUBLIC_UIDS.flatMap((uid) => stockRoutes(uid)),
  ],
});

function stockRoutes(uid: (typeof PUBLIC_UIDS)[number]) {
  const router = factories.createCoreRouter(uid as never, {
    only: ['find', 'findOne'],
    config: { find: bounded, findOne: bounded },
  });
  return router.routes as unknown as readonly object[];
}
