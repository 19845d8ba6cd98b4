import { addOutsideAdapters } from './llm/outside';

addOutsideAdapters();

/** The same app with two providers outside Atlassian: the entry of manifest.egress.yml, written by `npm run manifest:egress`. */
export * from './index';
