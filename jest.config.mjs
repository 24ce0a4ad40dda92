/** ES modules only, which jest has to be told to read. */
const MODULES = ['franc-min', 'trigram-utils', 'n-gram', 'collapse-white-space'];

const shared = {
  rootDir: import.meta.dirname,
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${MODULES.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/playground/', '<rootDir>/examples/'],
  testPathIgnorePatterns: ['/node_modules/'],
};

const server = {
  ...shared,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/server/**/*.test.ts'],
  setupFilesAfterEnv: ['<rootDir>/tests/slow.ts'],
};

/**
 * `unit` needs nothing built; `server` boots Strapi with the built plugin, `postgres` the same on PostgreSQL; `browser` drives
 * the admin panel in Chromium, `example` the website in examples/astro.
 */
export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      setupFiles: ['<rootDir>/tests/all-phrases.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/tests/server/',
        '<rootDir>/tests/browser/',
        '<rootDir>/tests/example/',
      ],
    },
    { ...server, displayName: 'server' },
    {
      ...server,
      displayName: 'postgres',
      globalSetup: '<rootDir>/tests/postgres/setup.mjs',
      globalTeardown: '<rootDir>/tests/postgres/teardown.mjs',
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/browser/harness/setup.ts',
      globalTeardown: '<rootDir>/tests/browser/harness/teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/slow.ts'],
    },
    {
      ...shared,
      displayName: 'example',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/example/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/example/harness/setup.ts',
      globalTeardown: '<rootDir>/tests/example/harness/teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/slow.ts'],
    },
  ],
};
