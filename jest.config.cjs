/** ES modules that must be translated for jest's CommonJS runtime; everything else in node_modules loads as it is. */
const translated = ['@noble/hashes', 'p-limit', 'p-retry', 'is-network-error', 'yocto-queue'].join('|');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/local', '<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'classic' } } },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${translated})/)`],
  maxWorkers: 2,
  // A worker keeps what the files before have loaded, on Node 20 a gigabyte at the end; collecting it took a fifth of all processor time.
  workerIdleMemoryLimit: '500MB',
  // Two cores under load: a test that builds an app bundle may take longer than jest's five seconds.
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/local/test/closing-line.cjs'],
};
