import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { measureReading } from './bench/reading';
void (async () => {
  const dir = '../shared/specs/openmass_delta';
  const files = readdirSync(dir).filter((n) => n.endsWith('.csv') && n !== 'FINDINGS.csv').map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(dir, name))) }));
  const sizes = (process.argv[2] ?? '1,10,50').split(',').map(Number);
  const rounds = (process.argv[3] ?? '25,9,3').split(',').map(Number);
  for (const [i, size] of sizes.entries()) {
    const t = await measureReading(files, size, rounds[i] ?? 5);
    const total = t.read + t.spec + t.validate + t.plan;
    const f = (n: number): string => n.toFixed(1).padStart(8);
    console.log(`${String(size).padStart(3)}x rows ${String(t.rows)} csv ${f(t.csvParse)} read ${f(t.read)} spec ${f(t.spec)} val ${f(t.validate)} plan ${f(t.plan)} total ${f(total)} us/row ${f(1000 * total / t.rows)} RATIO ${t.ratio.toFixed(2)}`);
  }
})();
