import type { APIRoute } from 'astro';
import { SITE_URL } from '../site';

const LINES = [
  'User-agent: *',
  'Disallow: /preview',
  'Disallow: /search',
  `Sitemap: ${SITE_URL}/sitemap.xml`,
  `Sitemap: ${SITE_URL}/sitemap-news.xml`,
];

export const GET: APIRoute = () => new Response(LINES.map((line) => `${line}\n`).join(''));
