import { runSteps } from '../check/run-steps';
import { browserSteps } from './browser';
import { faultStep } from './faults';
import { killStep } from './kills';
import { realSetSteps } from './real-sets';

void runSteps([...realSetSteps, killStep, ...browserSteps, faultStep], process.argv.slice(2)).then((code) => process.exit(code));
