import { createRealClock } from './real-clock';

describe('real clock', () => {
  it('tells the machine time and sleeps', async () => {
    const clock = createRealClock();
    const before = clock.now();
    await clock.sleep(15);
    expect(clock.now() - before).toBeGreaterThanOrEqual(14);
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(50);
  });

  it('takes a timer back', async () => {
    const clock = createRealClock();
    let fired = false;
    clock.after(5, () => {
      fired = true;
    })();
    await clock.sleep(20);
    expect(fired).toBe(false);
  });

  it('does not fire a wait of a month at once, as setTimeout alone would', async () => {
    const clock = createRealClock();
    let fired = false;
    const cancel = clock.after(30 * 86_400_000, () => {
      fired = true;
    });
    await clock.sleep(15);
    cancel();
    expect(fired).toBe(false);
  });
});
