import { bundleStep } from './bundle';
import { forgeLintStep } from './forge-lint';
import { framesStep } from './frames';
import { manifestStep } from './manifest';
import { runCommand } from './run-command';
import { runSteps } from './run-steps';
import type { Step } from './step';

const STEPS: readonly Step[] = [
  { title: 'types', run: () => runCommand('tsc', ['--noEmit'], 'no error') },
  { title: 'eslint', run: () => runCommand('eslint', ['--max-warnings', '0', 'src', 'local', 'test'], 'no warning') },
  framesStep,
  manifestStep,
  forgeLintStep,
  bundleStep,
];

void runSteps(STEPS, process.argv.slice(2)).then((code) => process.exit(code));
