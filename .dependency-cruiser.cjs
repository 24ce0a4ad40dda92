/** Who may know whom: engine ← importer ← shared ← { server, admin, cli, client }. Nothing imports tests. */
const only = (room, ...rooms) => ({
  name: `${room}-borders`,
  comment: `${room}/ may import ${[room, ...rooms].join(', ')} and packages only`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    path: '^(engine|importer|shared|server|admin|cli|client|tests|bench|playground|examples|scripts)/',
    pathNot: `^(${[room, ...rooms].join('|')})/`,
  },
});

/** Only the doors of a room may be used from outside: its index, and others that are named. */
const door = (room, from, ...others) => ({
  name: `${room}-door-to-${from.join('-')}`,
  comment: `${room}/ is used through ${['index', ...others].map((file) => `${room}/${file}.ts`).join(', ')} only`,
  severity: 'error',
  from: { path: `^(${from.join('|')})/` },
  to: { path: `^${room}/`, pathNot: `^${room}/(${['index', ...others].join('|')})\\.ts$` },
});

const noPackages = (room, ...allowed) => ({
  name: `${room}-packages`,
  comment: `${room}/ is pure: ${allowed.length ? `of packages it may use ${allowed.join(', ')} only` : 'it uses no package and nothing of Node'}`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: {
    dependencyTypesNot: ['local', 'type-only', 'aliased', 'undetermined'],
    pathNot: [`^${room}/`, '^(engine|importer)/', ...allowed.map((name) => `node_modules/${name}/`)],
  },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'What is built stands there later; peers of a measurement are installed for it',
      severity: 'error',
      from: {},
      to: {
        couldNotResolve: true,
        pathNot: ['^@strapi/', 'vendor/', '(^|/)dist/', '^strapi-plugin-newsroom/', '^(?:jsdom|@mozilla/readability)$'],
      },
    },
    only('engine'),
    only('importer', 'engine'),
    only('shared', 'importer', 'engine'),
    only('server', 'shared', 'importer', 'engine'),
    only('admin', 'shared', 'importer', 'engine'),
    only('cli', 'shared', 'importer', 'engine'),
    only('client', 'shared'),
    only('examples'),
    door('engine', ['importer']),
    door('engine', ['shared', 'server', 'cli', 'bench'], 'phrases/all'),
    // The browser loads one language at a time, and examples on the settings page only.
    door('engine', ['admin'], 'phrases/load', 'rules/examples'),
    door('importer', ['shared', 'server', 'admin', 'cli', 'bench']),
    noPackages('engine'),
    noPackages('importer', 'slugify', 'date-fns'),
    noPackages('client'),
    {
      name: 'engine-parses-by-itself',
      comment: 'A standard parser reads broken tables as something else; see CONTRIBUTING',
      severity: 'error',
      from: { path: '^(engine|importer)/' },
      to: { path: '(micromark|mdast|hast|parse5|commonmark|markdownlint|remark|marked)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|\\.cache|\\.astro)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
