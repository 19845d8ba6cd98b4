import { AsyncLocalStorage } from 'node:async_hooks';
import { createVirtualClock } from './virtual-clock';

describe('virtual clock', () => {
  it('fires timers in order of time, then of setting, each at its own time', async () => {
    const clock = createVirtualClock({ start: 1_000 });
    const seen: [string, number][] = [];
    const note = (name: string) => () => {
      seen.push([name, clock.now()]);
    };
    clock.after(20, note('b'));
    clock.after(10, note('a'));
    clock.after(20, note('c'));
    clock.after(100, note('late'));
    await clock.advance(50);
    expect(seen).toEqual([['a', 1_010], ['b', 1_020], ['c', 1_020]]);
    expect(clock.now()).toBe(1_050);
    expect(clock.nextTimer()).toBe(1_100);
  });

  it('fires timers that earlier timers set, within the same advance', async () => {
    const clock = createVirtualClock({ start: 0 });
    const times: number[] = [];
    const chain = async (): Promise<void> => {
      for (let i = 0; i < 3; i += 1) {
        await clock.sleep(10);
        times.push(clock.now());
      }
    };
    const done = chain();
    await clock.advance(25);
    expect(times).toEqual([10, 20]);
    await clock.advance(5);
    await done;
    expect(times).toEqual([10, 20, 30]);
  });

  it('does not fire a timer that was taken back', async () => {
    const clock = createVirtualClock();
    let fired = false;
    const cancel = clock.after(5, () => {
      fired = true;
    });
    cancel();
    await clock.advance(10);
    expect(fired).toBe(false);
  });

  it('drives work to its end by jumping from timer to timer', async () => {
    const clock = createVirtualClock({ start: 0 });
    const work = (async () => {
      await clock.sleep(900_000);
      await new Promise((resolve) => setImmediate(resolve));
      await clock.sleep(1);
      return clock.now();
    })();
    expect(await clock.drive(work)).toBe(900_001);
  });

  it('passes on what the driven work throws', async () => {
    const clock = createVirtualClock();
    const work = clock.sleep(5).then(() => {
      throw new Error('broken');
    });
    await expect(clock.drive(work)).rejects.toThrow('broken');
  });

  it('says so where no timer can wake the work', async () => {
    const clock = createVirtualClock({ patience: 20 });
    await expect(clock.drive(new Promise(() => undefined))).rejects.toThrow('cannot go on');
  });

  it('keeps the async context of whoever set the timer', async () => {
    const clock = createVirtualClock();
    const who = new AsyncLocalStorage<string>();
    const seen: (string | undefined)[] = [];
    who.run('anna', () => {
      clock.after(1, () => {
        seen.push(who.getStore());
      });
    });
    await who.run('berta', () => clock.advance(5));
    expect(seen).toEqual(['anna']);
  });

  it('stands still while real work goes on, and moves where that work waits for a timer of its own', async () => {
    const clock = createVirtualClock({ start: 0 });
    clock.after(5, () => undefined);
    const real = clock.during(() => new Promise((resolve) => setTimeout(resolve, 30))).then(() => clock.now());
    expect(await clock.drive(real)).toBe(0);
    const timed = clock.during(() => clock.sleep(70)).then(() => clock.now());
    expect(await clock.drive(timed)).toBe(70);
  });

  it('fires a guard last: work in real time ends first, work that never ends meets it', async () => {
    const clock = createVirtualClock({ start: 0, guardPatience: 40 });
    let guarded = 0;
    const cancel = clock.after(1_000, () => { guarded += 1; }, 'guard');
    await clock.drive(new Promise((resolve) => setTimeout(resolve, 15)));
    expect([clock.now(), guarded]).toEqual([0, 0]);
    cancel();
    const ended = new Promise<string>((resolve) => { clock.after(1_000, () => { resolve('limit'); }, 'guard'); });
    expect(await clock.drive(ended)).toBe('limit');
    expect(clock.now()).toBe(1_000);
  });
});

describe('virtual clock and an answer that never comes', () => {
  it('goes on after a while', async () => {
    const clock = createVirtualClock({ start: 0, holdPatience: 30 });
    void clock.during(() => new Promise(() => undefined));
    expect(await clock.drive(clock.sleep(9).then(() => clock.now()))).toBe(9);
  });

  it('waits for real work although other work has set a timer', async () => {
    const clock = createVirtualClock({ start: 0 });
    const slow = clock.during(() => clock.sleep(500));
    const real = clock.during(async () => {
      for (let step = 0; step < 12; step += 1) await new Promise((resolve) => setTimeout(resolve, 1));
      return clock.now();
    });
    expect(await clock.drive(real)).toBe(0);
    await clock.drive(slow);
    expect(clock.now()).toBe(500);
  });
});
