import { readFileSync, writeFileSync } from 'node:fs';
import { ADDRESSES, egressManifest } from './egress';

writeFileSync('manifest.egress.yml', egressManifest(readFileSync('manifest.yml', 'utf8')));
console.log(`manifest.egress.yml permits ${ADDRESSES.join(' and ')}. To deploy it: register an app of your own, keep manifest.yml aside, and copy manifest.egress.yml over it.`);
console.log('Such an app no longer Runs on Atlassian: the text of specifications leaves Atlassian for the provider you choose.');
