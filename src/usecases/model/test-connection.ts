import { AppError } from '../../domain/errors';
import type { ConnectionTest } from '../../domain/model-repositories';
import { WRITER_TITLES, type ModelWriter, type WriterSettings } from '../../domain/writing';
import { ModelFailure } from '../../llm/port';
import { createOrchestrator, type Orchestrator } from '../agents/orchestrator';
import type { Deps } from '../ports';
import { modelIdOf, openModel } from './open-model';

/** A small answer that takes longer means that large ones will. */
const SLOW_MS = 10_000;

function judged(failure: ModelFailure): Pick<ConnectionTest, 'health' | 'reason'> {
  switch (failure.kind) {
    case 'busy':
      return { health: 'degraded', reason: `${failure.message}${failure.retryAfterMs === null ? '' : ` It asks to wait ${String(Math.ceil(failure.retryAfterMs / 1_000))} seconds.`}` };
    case 'bad-answer':
    case 'cut-short':
    case 'refused':
      return { health: 'degraded', reason: `${failure.message} Tickets will often get the built-in text.` };
    case 'temporary':
    case 'rejected':
      return { health: 'unavailable', reason: failure.message };
  }
}

/** Asks the smallest question once, and says how the model does. Never throws for what a model or its provider does. */
export async function testConnection(deps: Deps, writer: ModelWriter, settings: WriterSettings): Promise<{ test: ConnectionTest; orchestrator: Orchestrator | null }> {
  const began = deps.clock();
  const done = (part: Pick<ConnectionTest, 'health' | 'reason'>, model: string, orchestrator: Orchestrator | null) => ({ test: { ...part, model, ms: deps.clock() - began }, orchestrator });
  let id = '';
  let orchestrator: Orchestrator | null = null;
  try {
    id = modelIdOf(deps, writer, settings);
    const { model } = await openModel(deps, writer, settings);
    orchestrator = createOrchestrator(model, deps.clock);
    const { output, used } = await orchestrator.run('connection-tester', 'test', {});
    if (!output) return done({ health: 'degraded', reason: `${WRITER_TITLES[writer]} answers, but not in the form asked for.` }, id, orchestrator);
    if (used.ms > SLOW_MS) return done({ health: 'degraded', reason: `${WRITER_TITLES[writer]} answers slowly: ${String(Math.round(used.ms / 1_000))} seconds for one word.` }, id, orchestrator);
    return done({ health: 'healthy', reason: `${WRITER_TITLES[writer]} answers in ${(used.ms / 1_000).toFixed(1)} seconds.` }, id, orchestrator);
  } catch (error) {
    if (error instanceof ModelFailure) return done(judged(error), id, orchestrator);
    if (error instanceof AppError) return done({ health: 'unavailable', reason: `${error.message} ${error.action}` }, id, orchestrator);
    throw error;
  }
}
