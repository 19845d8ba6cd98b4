import { plain, strong } from '../language';
import type { KnowRule } from '../rule';

const MOST = 3;

/** Errors in the sheets that a builder would stumble over. */
export const errors: KnowRule = ({ findings }) => {
  const told = [...new Set(findings.filter(({ severity }) => severity === 'error').map(({ message }) => plain(message)))];
  return told.slice(0, MOST).map((message) => `${strong('Error in the sheet:')} ${message}`);
};
