import { largest } from './largest';
import { measureReading } from './reading';

/** `TIMES ROUNDS`: prints one size's {@link ReadingTimes} as JSON. */
async function main(): Promise<void> {
  const [times, rounds] = process.argv.slice(2).map(Number);
  console.log(JSON.stringify(await measureReading(largest().files, times ?? 1, rounds ?? 1)));
}

void main();
