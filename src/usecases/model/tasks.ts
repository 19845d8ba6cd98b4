import { z } from 'zod';
import type { ModelTask, ModelTaskKind, ModelTaskResult, TaskMessage } from '../../domain/model-repositories';
import { addUsage, NO_USAGE, type ModelWriter, type WriterKind } from '../../domain/writing';
import type { Session } from '../../domain/session';
import { addCost, costOf, type Price } from '../../writing/model';
import { createOrchestrator, type Orchestrator } from '../agents/orchestrator';
import { reported } from '../jobs/reported';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { fixable, sessionNotFound } from '../shared/problems';
import { refuseWhileWorking } from '../shared/no-job';
import { askPatiently } from './ask-patiently';
import { findQuestions, improveTicket } from './improve-ticket';
import { openModel, refuseWriter } from './open-model';
import { testConnection } from './test-connection';

const noModel = () => fixable('no-model', 'No model is turned on for this site.', 'A Jira administrator can turn one on under Writers on the administration page.');

/** The model that the administrator turned on. @throws AppError `no-model` */
function modelWriter(kind: WriterKind): ModelWriter {
  if (kind === 'rules') throw noModel();
  return kind;
}

/** Puts work for a model on its queue; the answer is fetched by the task's id. */
export async function queueTask(deps: Deps, part: Pick<ModelTask, 'sessionId' | 'kind' | 'writer' | 'accountId' | 'about' | 'hint'>): Promise<{ taskId: string }> {
  const task: ModelTask = { ...part, id: deps.newId(), state: 'queued', result: null, error: null, usage: NO_USAGE, at: deps.clock() };
  await deps.modelTasks.put(task);
  await deps.taskQueue.push({ v: 1, sessionId: task.sessionId, taskId: task.id });
  return { taskId: task.id };
}

/** Starts work for a model about a session. @throws AppError `no-model`, `job-running` */
export async function startTask(deps: Deps, caller: Caller, sessionId: string, kind: ModelTaskKind, about: string, hint: string): Promise<{ taskId: string }> {
  await openSession(deps, caller, sessionId, 'edit');
  const { writer } = await deps.settings.get();
  const chosen = modelWriter(writer.kind);
  if (kind === 'improve' || kind === 'ask') await refuseWhileWorking(deps, sessionId);
  return queueTask(deps, { sessionId, kind, writer: chosen, accountId: caller.accountId, about, hint });
}

/** A task as it stands. @throws AppError `task-not-found` */
export async function getTask(deps: Deps, caller: Caller, sessionId: string, taskId: string): Promise<ModelTask> {
  await openSession(deps, caller, sessionId, 'view');
  const task = await deps.modelTasks.get(sessionId, taskId);
  if (task === null) throw fixable('task-not-found', 'This request to a model is not known any more.', 'Ask again.');
  return task;
}

async function sessionOf(deps: Deps, { sessionId, accountId }: ModelTask): Promise<Session> {
  const session = await deps.sessions.get(sessionId);
  if (session?.ownerId !== accountId) throw sessionNotFound();
  return session;
}

type Done = Pick<ModelTask, 'result' | 'usage'>;

async function work(deps: Deps, task: ModelTask): Promise<Done> {
  const settings = (await deps.settings.get()).writer;
  const writer = modelWriter(task.writer);
  if (task.kind === 'test') {
    const { test, orchestrator } = await testConnection(deps, writer, settings);
    return { result: { kind: 'test', test }, usage: orchestrator?.total() ?? NO_USAGE };
  }
  refuseWriter(writer, settings);
  const session = await sessionOf(deps, task);
  const { model, price } = await openModel(deps, writer, settings);
  const orchestrator = createOrchestrator(model, deps.clock);
  const result = await askPatiently(deps.timer, async (): Promise<ModelTaskResult> => {
    switch (task.kind) {
      case 'improve':
        return improveTicket(deps, session, task, model, orchestrator);
      case 'ask':
        return findQuestions(deps, session, task, orchestrator);
      case 'explain': {
        const finding = (await deps.findings.get(session.id))?.findings.find(({ fingerprint }) => fingerprint === task.about);
        if (finding === undefined) throw fixable('finding-not-found', 'This finding is not among those of the last check.', 'Look at the present findings.');
        return { kind: 'explain', sentences: (await orchestrator.run('finding-explainer', 'explain', { finding })).output };
      }
      case 'test':
        throw new Error('A test is no work about a session.');
    }
  }).finally(() => countUsage(deps, session.id, orchestrator, price));
  return { result, usage: orchestrator.total() };
}

/** Adds what agents used, failed tries too, to the session's account. */
async function countUsage(deps: Deps, sessionId: string, orchestrator: Orchestrator, price: Price | null): Promise<void> {
  const before = await deps.writing.usage(sessionId);
  if (before === null) return;
  const added = Object.entries(orchestrator.usage()).map(([name, used]) => [name, addUsage(before.agents[name] ?? NO_USAGE, used)] as const);
  await deps.store.commit([{ kind: 'writing_usage', sessionId, value: { ...before, cost: addCost(before.cost, costOf(orchestrator.total(), price)), agents: { ...before.agents, ...Object.fromEntries(added) } } }]);
}

const messageShape: z.ZodType<TaskMessage> = z.object({ v: z.literal(1), sessionId: z.string(), taskId: z.string() });

/** Works on a task, once however often its message comes. What goes wrong stands in the task, in words. */
export async function runTask(deps: Deps, body: unknown): Promise<void> {
  const message = messageShape.safeParse(body);
  const task = message.success ? await deps.modelTasks.get(message.data.sessionId, message.data.taskId) : null;
  if (task?.state !== 'queued' || !(await deps.modelTasks.claim(task))) {
    if (task === null) deps.log({ level: 'warn', event: 'message-dropped', detail: 'model-tasks' });
    return;
  }
  try {
    await deps.modelTasks.put({ ...task, state: 'done', ...(await work(deps, task)) });
  } catch (error) {
    const { kind, code, message: text, action, reference } = reported(deps, error, task.sessionId, `model task ${task.kind}`);
    await deps.modelTasks.put({ ...task, state: 'failed', error: { kind, code, message: text, action, reference } });
  }
}
