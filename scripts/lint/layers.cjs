/**
 * Imports only go down. Each row is one floor; a file imports its own floor or those below.
 * Components and layouts print: they never import `library` nor `astro:content`, whose only door is `library`.
 */
const floors = [
  ['build'],
  ['pages', 'dev'],
  ['layouts'],
  ['components'],
  ['library'],
  [
    'cms',
    'contribution',
    'safety',
    'search',
    'explore',
    'fonts',
    'map',
    'open-data',
    'seo',
    'sharing',
    'offline',
    'usb',
    'booklet',
    'feeds',
    'redirects',
    'links',
    'csv-import',
    'reader',
  ],
  ['editor'],
  ['checks'],
  ['markdown', 'history'],
  ['wiki'],
  ['sources'],
  ['model', 'media', 'prepared'],
  ['text', 'ui', 'measured'],
  ['site.ts', 'styles'],
];
const path = (room) => `^src/${room.replace('.', '\\.')}${room.endsWith('.ts') ? '$' : '/'}`;
const join = (rooms) => rooms.map(path).join('|');

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...floors.slice(1).map((rooms, index) => ({
      name: `${rooms.join('-')}-import-only-down`,
      severity: 'error',
      from: { path: join(rooms) },
      to: { path: join(floors.slice(0, index + 1).flat()) },
    })),
    {
      name: 'components-print',
      severity: 'error',
      from: { path: '^src/(components|layouts)/' },
      to: { path: '^src/library/|^astro:content$' },
    },
    {
      name: 'one-door-to-content',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(library/|content\\.config\\.ts$)' },
      to: { path: '^astro:content$' },
    },
    {
      name: 'scripts-use-the-pure-floors',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^src/(pages|layouts|components|library)/' },
    },
    {
      name: 'few-files-run-programs',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/((contribution|history)/git|safety/exchange-folders|build/compile-ahead)\\.ts$' },
      to: { path: '^(node:)?child_process$' },
    },
    { name: 'declared-dependencies', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|dist|\\.build|\\.astro)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.astro', '.json'] },
  },
};
