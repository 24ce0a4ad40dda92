import type { Core } from '@strapi/types';
import { PLUGIN_ID } from '../../shared/uids';

/** What is used here of Koa's router, which comes without types. */
interface Router {
  readonly stack: readonly Layer[];
  match(path: string, method: string): Matched;
}

interface Layer {
  readonly path: string | RegExp;
  match(path: string): boolean;
}

interface Matched {
  readonly path: readonly Layer[];
  readonly pathAndMethod: readonly Layer[];
  readonly route: boolean;
}

/** As Strapi lets a slug be written. Whatever else there is in an address is looked up each time. */
const SLUG = /^[\w.~-]{1,200}$/;
const SAMPLE = '~'.repeat(200);

/**
 * Has Strapi's router look only once for what answers for articles by slug. It tries hundreds of patterns for each request,
 * which takes longer than to send a page that is ready. What it has found stands for every slug, unless some route makes a
 * difference between slugs; what is added later is looked for again.
 */
export function knowPageRoute({ server, config }: Core.Strapi): void {
  const router = server.router as Router;
  const search = router.match.bind(router);
  const before = `${config.get<string>('api.rest.prefix')}/${PLUGIN_ID}/articles/by-slug/`;
  let known: { readonly matched: Matched | null; readonly layers: number } | undefined;

  router.match = (path, method) => {
    if (method !== 'GET' || !path.startsWith(before) || !SLUG.test(path.slice(before.length)))
      return search(path, method);
    const layers = router.stack.length;
    if (known?.layers !== layers) {
      const tellsApart = router.stack.some((layer) => tellsSlugsApart(layer, before));
      known = { layers, matched: tellsApart ? null : search(before + SAMPLE, method) };
    }
    const { matched } = known;
    // The router adds to what it is given.
    return matched ? { ...matched, path: [...matched.path] } : search(path, method);
  };
}

/** Whether a route may be for some of the slugs behind a path, and not for others. */
function tellsSlugsApart(layer: Layer, before: string): boolean {
  const { path } = layer;
  if (typeof path !== 'string') return true;
  if (layer.match(before + SAMPLE)) return false;
  const [literal = ''] = path.split(/[:(*{]/);
  const isNear = before.startsWith(literal) || literal.startsWith(before);
  const lastPart = path.slice(path.lastIndexOf('/') + 1);
  return isNear && (layer.match(before + lastPart) || /[(*+?{]/.test(path));
}
