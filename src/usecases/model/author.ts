import { hashOf } from '../../domain/hash';
import type { Session } from '../../domain/session';
import { addUsage, type ModelWriter, type Provenance, type Calibration, type WritingUsage } from '../../domain/writing';
import { ModelFailure } from '../../llm/port';
import { AppError } from '../../domain/errors';
import { calibrated, componentData, costOf, mergeProse, PROMPT_VERSION, siteOf, type ComponentData, type WrittenProse } from '../../writing/model';
import { createOrchestrator } from '../agents/orchestrator';
import type { Deps } from '../ports';
import type { ModelProgress } from '../tickets/processing-cursor';
import type { Authored, Draft, WritingRun } from '../tickets/write-batch';
import { createCap } from './cap';
import { estimateDrafts } from './estimate-drafts';
import { keptBackNote } from './kept-back';
import { narrower, openModel, refuseUnpriced, refuseWriter } from './open-model';
import { createRateBudget } from './rate-budget';
import { writeWave, type Outcome } from './write-wave';

/** What the worker tells an author about the run it works in. */
export interface AuthorContext {
  readonly remaining: () => number;
  readonly alive: () => boolean;
  /** Told of every answer: how many of the wave are there, and what was used. */
  readonly progressed: (done: number, progress: ModelProgress) => Promise<void>;
}

/** Tickets of a wave, by position: null where it is not written yet. */
export interface AuthoredWave {
  readonly tickets: readonly (Authored | null)[];
  readonly progress: ModelProgress;
  readonly waitMs: number | null;
}

/** A model that writes the tickets of a session. */
export interface Author {
  readonly perWave: number;
  readonly model: string;
  costOf(progress: ModelProgress): number | null;
  estimate(drafts: readonly Draft[]): Promise<number>;
  write(drafts: readonly Draft[], progress: ModelProgress, context: AuthorContext): Promise<AuthoredWave>;
  /** What the run used, and what later estimates learn from it. */
  ended(progress: ModelProgress): Promise<{ readonly usage: WritingUsage; readonly calibration: Calibration | null }>;
}

/** Content, prompt and model of an answer: where all are the same, it need not be asked again. */
export const answerHash = (data: ComponentData, description: string, writer: ModelWriter, model: string): string =>
  hashOf(JSON.stringify(data), siteOf(description), PROMPT_VERSION, writer, model).slice(0, 40);

const turnedDown = (failure: ModelFailure): AppError =>
  new AppError({
    kind: 'admin_required',
    code: 'model-rejected',
    message: failure.message,
    action: 'Check key and model under Writers on the administration page, or write with the built-in writer. Answers that came are kept.',
    cause: failure,
  });

/** Opens the model that a session's choice names. @throws AppError `writer-off`, `writer-not-built-in`, `model-key-missing`, `price-unknown` */
export async function openAuthor(deps: Deps, session: Session, run: WritingRun, writer: ModelWriter): Promise<Author> {
  const { writer: settings } = await deps.settings.get();
  refuseWriter(writer, settings);
  const { model, price } = await openModel(deps, writer, settings);
  const maxCost = narrower(settings.maxCost, session.writing?.maxCost ?? null);
  refuseUnpriced(price, maxCost, model.id);
  const { perRequest, atOnce } = settings;
  const { description } = session;
  const budget = createRateBudget(model.rate, deps.clock);
  const dataOf = ({ content, ticket }: Draft): ComponentData => componentData(content, ticket, run.prepared);
  const provenance = (part: Partial<Provenance>): Provenance => ({ writer, model: model.id, promptVersion: PROMPT_VERSION, inputTokens: 0, outputTokens: 0, ms: 0, cached: false, note: null, ...part });

  const authored = ({ content, ticket }: Draft, prose: WrittenProse, part: Partial<Provenance>): Authored => {
    const merged = mergeProse(content, prose, run.prepared.spec, ticket, description);
    return { content: merged.content, provenance: provenance({ ...part, note: keptBackNote(merged) }), builtIn: merged.taken === 0 };
  };
  const builtIn = ({ content }: Draft, reason: string): Authored => ({ content, provenance: provenance({ note: `The text is the built-in one: ${reason}.` }), builtIn: true });

  const write: Author['write'] = async (drafts, before, context) => {
    const data = drafts.map(dataOf);
    const hashes = data.map((one) => answerHash(one, description, writer, model.id));
    const cached = await deps.proseCache.find(session.id, hashes);
    const open = drafts.flatMap((_, position) => (cached.has(hashes[position] ?? '') ? [] : [position]));
    const orchestrator = createOrchestrator(model, deps.clock);
    const soFar = (characters: number): ModelProgress => ({ ...before, used: addUsage(before.used, orchestrator.total()), characters: before.characters + characters });
    let done = drafts.length - open.length;
    const outcomes: readonly Outcome[] = before.capped ? open.map(() => ({ kind: 'failed', reason: 'the cap on tokens or money was reached' })) : [];
    const wave = before.capped
      ? { outcomes, characters: 0, waitMs: null, capped: true }
      : await writeWave({
          model,
          orchestrator,
          components: open.flatMap((position) => data[position] ?? []),
          description,
          perRequest,
          atOnce,
          budget,
          cap: createCap({ maxTokens: settings.maxTokens, maxCost, price }, () => addUsage(before.used, orchestrator.total())),
          timer: deps.timer,
          remaining: context.remaining,
          alive: context.alive,
          arrived: async (answers) => {
            await deps.proseCache.put(session.id, new Map([...answers].map(([index, prose]) => [hashes[open[index] ?? -1] ?? '', prose])));
            done += answers.size;
            await context.progressed(done, soFar(0));
          },
        }).catch((error: unknown) => {
          throw error instanceof ModelFailure ? turnedDown(error) : error;
        });
    const tickets = drafts.map((draft, position): Authored | null => {
      const known = cached.get(hashes[position] ?? '');
      if (known !== undefined) return authored(draft, known, { cached: true });
      const outcome = wave.outcomes[open.indexOf(position)];
      if (outcome === undefined || outcome.kind === 'later') return null;
      if (outcome.kind === 'failed') return builtIn(draft, outcome.reason);
      const { inputTokens, outputTokens, ms } = outcome;
      return authored(draft, outcome.prose, { inputTokens, outputTokens, ms });
    });
    const asked = before.asked + wave.outcomes.filter(({ kind }) => kind === 'written').length;
    return { tickets, progress: { ...soFar(wave.characters), asked, capped: wave.capped }, waitMs: wave.waitMs };
  };

  return {
    perWave: perRequest * atOnce,
    model: model.id,
    costOf: ({ used }) => costOf(used, price),
    estimate: async (drafts) => {
      const { inputTokens, outputTokens } = estimateDrafts(drafts, run.prepared, description, settings, price, await deps.writing.calibration(model.id));
      return inputTokens + outputTokens;
    },
    write,
    ended: async ({ used, cached, fallbacks, capped, asked, characters, estimatedTokens }) => {
      const usage: WritingUsage = { writer, model: model.id, promptVersion: PROMPT_VERSION, agents: { 'ticket-writer': used }, cost: costOf(used, price), cached, fallbacks, capped, characters, estimatedTokens };
      const answers = used.requests - used.errors;
      const before = await deps.writing.calibration(model.id);
      const learnt = answers <= 0 ? null : calibrated(before, { requests: answers, characters, inputTokens: used.inputTokens, outputTokens: used.outputTokens, components: asked, ms: used.ms, estimatedTokens });
      return { usage, calibration: learnt };
    },
  };
}
