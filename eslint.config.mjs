import tseslint from 'typescript-eslint';

/** Rooms that hold pure code: no Forge, no Node built-in, no clock, no randomness (docs/architecture.md). */
const pure = ['domain', 'spec', 'plan', 'writing', 'adf', 'export'];

/** What each room may import besides itself; nothing imports upwards. */
const below = {
  domain: [],
  spec: ['domain'],
  plan: ['domain', 'spec'],
  writing: ['domain', 'spec', 'plan'],
  adf: ['domain'],
  export: ['domain'],
  storage: ['domain'],
  queue: ['domain'],
  jira: ['domain', 'export'],
  llm: ['domain', 'writing'],
  usecases: ['domain', 'spec', 'plan', 'writing', 'adf', 'export', 'storage', 'queue', 'jira', 'llm'],
  resolvers: ['domain', 'usecases'],
  consumers: ['domain', 'usecases'],
  frontend: ['domain', 'resolvers'],
};

const rooms = Object.entries(below).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.ts', '**/*.test.tsx', '**/testing/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...Object.keys(below)
            .filter((other) => other !== room && !allowed.includes(other))
            .map((other) => ({
              group: [`**/${other}/**`],
              message: `src/${room} does not lean on src/${other}.`,
              allowTypeImports: room === 'frontend',
            })),
          ...(pure.includes(room) ? [{ group: ['@forge/*', 'node:*'], message: `src/${room} is pure.` }] : []),
          { group: ['**/local/**'], message: 'The app does not know that it runs locally.' },
        ],
      },
    ],
    ...(pure.includes(room)
      ? {
          'no-restricted-globals': ['error', 'Buffer', 'process', 'setTimeout', 'fetch'],
          'no-restricted-syntax': [
            'error',
            { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Pass the clock in.' },
            { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the clock in.' },
            { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Pass randomness in.' },
          ],
        }
      : {}),
  },
}));

export default tseslint.config(
  { ignores: ['node_modules', '.build', '.data', 'coverage', 'reports', 'static/samples', 'static/frames/*/dist', 'local/stubs'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: false }],
      eqeqeq: 'error',
    },
  },
  ...rooms,
);
