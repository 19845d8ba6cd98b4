import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { YOUNG } from '../cli/heap';
import { largest } from './largest';
import { measureModel } from './model';
import { printModel } from './print-model';
import { AS_THEY_ARE, type ReadingTimes } from './reading';
import { readingOfAllSizes } from './reading-alone';
import { measureRace, type Race } from './race';
import { measureTraffic, type Traffic } from './traffic';
import { benchUi } from './ui';

const MOST_RATIO = 3;
const MOST_SPREAD = 0.2;

const us = (value: number): string => value.toFixed(1);

function printReading(results: readonly ReadingTimes[]): number {
  console.log('Bytes to Plan, µs a row       rows  csv-parse    read    spec  validate    plan     all  (median)   ratio');
  for (const { times, rows, fastest, perRow, ratio } of results) {
    const { csvParse, read, spec, validate, plan } = fastest;
    const cells = [String(rows), us(csvParse), us(read), us(spec), us(validate), us(plan), us(perRow.fastest), us(perRow.median), ratio.toFixed(2)];
    const widths = [10, 11, 8, 8, 10, 8, 8, 10, 8];
    console.log(`${(times === AS_THEY_ARE ? 'as it is' : `${String(times)}×`).padEnd(24)}${cells.map((cell, index) => cell.padStart(widths[index] ?? 8)).join('')}`);
  }
  const spreadOf = (times: readonly number[]): number => Math.max(...times) / Math.min(...times) - 1;
  // Judged by the middle sample: the fastest of a large size may be one that the collector happened to spare.
  const copies = results.filter(({ times }) => times !== AS_THEY_ARE);
  const spread = spreadOf(copies.map(({ perRow }) => perRow.median));
  const ofFastest = spreadOf(copies.map(({ perRow }) => perRow.fastest));
  const ofParser = spreadOf(copies.map(({ fastest }) => fastest.csvParse));
  const worst = Math.max(...results.map(({ ratio }) => ratio));
  const met = worst <= MOST_RATIO && spread <= MOST_SPREAD;
  const percent = (value: number): string => `${(value * 100).toFixed(0)} %`;
  console.log(
    `Worst ratio ${worst.toFixed(2)} (at most ${String(MOST_RATIO)}), time per row differs by ${percent(spread)} (at most ${percent(MOST_SPREAD)}; by the fastest ${percent(ofFastest)}, csv-parse alone ${percent(ofParser)}): ${met ? 'met' : 'NOT met'}.`,
  );
  return met ? 0 : 1;
}

const MOST_REQUESTS = 1.2;
const LEAST_RACE = 4;

/** Within every limit, and with few enough requests? */
function printShares({ shares, refused, jiraRequests, leastJiraRequests }: Traffic): number {
  for (const { of, used, limit } of shares) console.log(`${of.padEnd(36)}${String(used).padStart(8)} of ${String(limit).padStart(7)}  ${((used * 100) / limit).toFixed(1).padStart(5)} %`);
  const ratio = jiraRequests / leastJiraRequests;
  const met = ratio <= MOST_REQUESTS && shares.every(({ used, limit }) => used <= limit);
  console.log(`Jira said ${String(refused)} times that it was too much. Requests: ${ratio.toFixed(2)} times the least (at most ${String(MOST_REQUESTS)}), within every limit: ${met ? 'met' : 'NOT met'}.`);
  return met ? 0 : 1;
}

function printRace({ issues, links, appMs, plainMs }: Race): number {
  const ratio = plainMs / appMs;
  const seconds = (value: number): string => (value / 1000).toFixed(1);
  const met = ratio >= LEAST_RACE;
  console.log(`${String(issues)} issues and ${String(links)} links at 300 ms a request and 100 ms an issue: ${seconds(appMs)} s; one by one with jira.js ${seconds(plainMs)} s. ${ratio.toFixed(1)} times as fast (at least ${String(LEAST_RACE)}): ${met ? 'met' : 'NOT met'}.`);
  return met ? 0 : 1;
}

function printTraffic(traffic: Traffic): void {
  const per100 = (count: number): string => ((count * 100) / traffic.tickets).toFixed(1).padStart(10);
  console.log(`Per 100 tickets (of ${String(traffic.tickets)})          made     least`);
  console.log(`Jira requests              ${per100(traffic.jiraRequests)}${per100(traffic.leastJiraRequests)}`);
  console.log(`storage reads              ${per100(traffic.storageReads)}${per100(traffic.leastStorageReads)}   ${per100(traffic.storageReadBytes / 1024)} KB`);
  console.log(`storage writes             ${per100(traffic.storageWrites)}${per100(traffic.leastStorageWrites)}   ${per100(traffic.storageWriteBytes / 1024)} KB`);
  console.log(`Longest invocation ${String(traffic.longestMs)} ms (Forge: 900,000 ms); largest heap during one ${String(traffic.largestHeapMb)} MB (Forge: 512 MB).`);
}

/** Measures and prints; exit 1 where a number that must hold does not. `--json FILE` writes all numbers; `--ui` measures the screens instead. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'string' }, ui: { type: 'boolean', default: false } } });
  if (values.ui) return benchUi();
  const { name, files } = largest();
  console.log(name === null ? 'No real specification at hand (SPECS_DIR): the sample is measured instead.' : `Measured on ${name}.`);
  const reading = readingOfAllSizes([YOUNG]);
  const model = await measureModel(files);
  const code = Math.max(printReading(reading), printModel(model));
  const traffic = await measureTraffic(files);
  printTraffic(traffic);
  const shares = printShares(traffic);
  const race = await measureRace();
  const lost = printRace(race);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ specification: name ?? 'sample', reading, traffic, model, race }, null, 1)}\n`);
  return Math.max(code, shares, lost);
}

void main().then((code) => process.exit(code));
