import type { Step } from '../check/step';
import { collect } from './collect';

/** Every outside call with every fault: `npm run test:faults`, whole. */
export const faultStep: Step = {
  title: 'every fault at every outside call',
  run: async () => {
    const { code, output, errors } = await collect('local/faults/main.ts', []);
    return { problems: code === 0 ? [] : [`exit ${String(code)}`, ...errors.split('\n').filter((line) => line.startsWith('call ')).slice(0, 20)], summary: output.trim().replaceAll('\n', '; ') };
  },
};
