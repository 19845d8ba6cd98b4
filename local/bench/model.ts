import { getEncoding } from 'js-tiktoken';
import type { RawFile } from '../../src/domain/sheet';
import { buildSpec } from '../../src/spec';
import { readFiles } from '../../src/spec/reading';
import { makePlan } from '../../src/plan';
import { planOptions } from '../../src/plan/testing/plan-of';
import { prepareWriting, writeTicket } from '../../src/writing';
import { componentData, type ComponentData } from '../../src/writing/model';
import type { Model } from '../../src/llm/port';
import { createOrchestrator } from '../../src/usecases/agents/orchestrator';
import { createCap } from '../../src/usecases/model/cap';
import { createRateBudget } from '../../src/usecases/model/rate-budget';
import { writeWave } from '../../src/usecases/model/write-wave';
import { createVirtualClock } from '../clock/virtual-clock';

/** What an answer takes on the virtual clock. */
const ANSWER_MS = 8_000;
/** Forge LLM's rate (facts/forge.md §4). */
const RATE = { requests: 100, tokens: 500_000 };

export interface ModelRun {
  readonly components: number;
  readonly requests: number;
  readonly tokens: number;
  readonly minutes: number;
}

export interface ModelTimes {
  readonly batched: ModelRun;
  readonly single: ModelRun;
}

async function componentsOf(files: readonly RawFile[]): Promise<readonly ComponentData[]> {
  const reading = await readFiles(files);
  const spec = buildSpec(reading.files.flatMap((file) => (file.kind === 'sheet' ? [file.sheet] : [])));
  const plan = makePlan(spec, planOptions());
  const prepared = prepareWriting(spec, plan, planOptions());
  return plan.tickets.map((ticket) => componentData(writeTicket({ prepared, ticket }), ticket, prepared));
}

/** Lets a model write all components, and counts the tokens of every prompt and answer as a tokenizer does. */
async function run(components: readonly ComponentData[], count: (text: string) => number, perRequest: number, atOnce: number): Promise<ModelRun> {
  const clock = createVirtualClock();
  const model: Model = {
    writer: 'forge',
    id: 'bench',
    rate: RATE,
    ask: async ({ system, data }) => {
      await clock.sleep(ANSWER_MS);
      const asked = (JSON.parse(data) as { components: (ComponentData & { id: string })[] }).components;
      const value = { tickets: asked.map(({ id, draft }) => ({ id, ...draft })) };
      return { value, inputTokens: count(system) + count(data), outputTokens: count(JSON.stringify(value)) };
    },
  };
  const orchestrator = createOrchestrator(model, () => clock.now());
  const budget = createRateBudget(RATE, () => clock.now());
  const began = clock.now();
  const written = new Set<number>();
  while (written.size < components.length) {
    const open = components.map((_, position) => position).filter((position) => !written.has(position));
    const wave = await clock.drive(
      writeWave({
        model,
        orchestrator,
        components: open.flatMap((position) => components[position] ?? []),
        description: '',
        perRequest,
        atOnce,
        budget,
        cap: createCap({ maxTokens: Infinity, maxCost: null, price: null }, () => orchestrator.total()),
        timer: { sleep: (ms) => clock.sleep(ms) },
        remaining: () => 900_000,
        alive: () => true,
        arrived: () => Promise.resolve(),
      }),
    );
    wave.outcomes.forEach(({ kind }, index) => {
      if (kind === 'written') written.add(open[index] ?? -1);
    });
    if (wave.waitMs !== null) await clock.drive(clock.sleep(wave.waitMs));
  }
  const { requests, inputTokens, outputTokens } = orchestrator.total();
  return { components: components.length, requests, tokens: inputTokens + outputTokens, minutes: (clock.now() - began) / 60_000 };
}

/** All components of a specification, eight a request and six requests at once, against one by one; with equal prompt text. */
export async function measureModel(files: readonly RawFile[]): Promise<ModelTimes> {
  const components = await componentsOf(files);
  const encoding = getEncoding('o200k_base');
  const known = new Map<string, number>();
  const count = (text: string): number => {
    const before = known.get(text) ?? encoding.encode(text).length;
    if (known.size < 100) known.set(text, before);
    return before;
  };
  return { batched: await run(components, count, 8, 6), single: await run(components, count, 1, 1) };
}
