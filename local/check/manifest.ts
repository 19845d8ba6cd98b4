import { validateManifest } from './forge-tools';
import type { Step } from './step';

/**
 * Validates manifest.yml with Atlassian's own validator, files it names included. Warnings count as problems: its flag
 * `success` is false for them too (facts/forge.md §3.6).
 */
export const manifestStep: Step = {
  title: 'manifest',
  run: async () => ({ problems: (await validateManifest()).problems, summary: "valid by Atlassian's validator" }),
};
