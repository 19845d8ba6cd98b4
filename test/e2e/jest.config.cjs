const base = require('../../jest.config.cjs');

/** Tests in a real browser: `npm run test:e2e`. */
module.exports = {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.e2e.ts'],
  testTimeout: 600_000,
  maxWorkers: 1,
  forceExit: true,
};
