import { writeFrames } from '../web/build/write-frames';
import type { Step } from './step';

/** Builds the Frames, whose folders manifest.yml names. */
export const framesStep: Step = {
  title: 'frames',
  run: async () => ({ problems: [], summary: `${String((await writeFrames(process.cwd())).length)} built` }),
};
