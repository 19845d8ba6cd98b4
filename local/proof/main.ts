import { runSteps } from '../check/run-steps';
import { killStep } from './kills';
import { realSetSteps } from './real-sets';

void runSteps([...realSetSteps, killStep], process.argv.slice(2)).then((code) => process.exit(code));
