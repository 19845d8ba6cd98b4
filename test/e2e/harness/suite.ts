import { chromiumPath } from './chromium';

const found = chromiumPath() !== null;

/** `describe` where there is a browser; elsewhere the tests are left out, which the last lines of the run say. */
export const inBrowser: jest.Describe = found ? describe : describe.skip;
