import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  trailingSlash: 'never',
  server: { port: 4321 },
  build: {
    // The policy in src/middleware.ts allows no styles within a page.
    inlineStylesheets: 'never',
  },
  // Pictures come from Strapi in all their sizes; nothing is computed here.
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  devToolbar: { enabled: false },
});
