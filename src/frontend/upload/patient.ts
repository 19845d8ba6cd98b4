import { shownError } from '../call';
import type { SendCall } from './send-files';

const TRIES = 4;
const WAIT_MS = 1_000;

/** A call that is made again, after a while, where it was only time that stood in its way. */
export const patient = (call: SendCall): SendCall => async (key, payload) => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await call(key, payload);
    } catch (error) {
      if (tries === TRIES || shownError(error).kind !== 'temporary') throw error;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS * tries));
    }
  }
};
