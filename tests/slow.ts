/** For tests that boot Strapi or a browser. */
jest.setTimeout(180_000);
