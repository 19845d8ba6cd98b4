import type { Clock } from './clock';

/** setTimeout's own upper bound; a longer wait is put together from several. */
const LONGEST = 2_147_483_647;

/** The machine's time. */
export const createRealClock = (): Clock => {
  const after = (ms: number, task: () => void): (() => void) => {
    let timer: NodeJS.Timeout;
    const arm = (left: number): void => {
      const wait = Math.min(left, LONGEST);
      timer = setTimeout(() => {
        if (left > wait) arm(left - wait);
        else task();
      }, wait);
    };
    arm(Math.max(0, ms));
    return () => {
      clearTimeout(timer);
    };
  };
  return {
    virtual: false,
    now: () => Date.now(),
    sleep: (ms) =>
      new Promise((resolve) => {
        after(ms, resolve);
      }),
    after,
    during: (work) => work(),
    drive: (work) => work,
  };
};
