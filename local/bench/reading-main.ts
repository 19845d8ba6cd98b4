import { largest } from './largest';
import { measureReading } from './reading';

/** `TIMES SAMPLES`: prints the samples of one size as JSON. */
async function main(): Promise<void> {
  const [times, samples] = process.argv.slice(2).map(Number);
  console.log(JSON.stringify(await measureReading(largest().files, times ?? 1, samples ?? 1)));
}

void main();
