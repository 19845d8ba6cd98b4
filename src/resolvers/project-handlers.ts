import { decideExisting, preflightReport, previewUndo, startUndo } from '../usecases/exporting';
import { beginUpload } from '../usecases/files/begin-upload';
import { addPieces } from '../usecases/files/add-pieces';
import { finishUpload } from '../usecases/files/finish-upload';
import { removeFile, setFileType, setRelations } from '../usecases/files/change-files';
import { applyFixes } from '../usecases/fixes/apply-fixes';
import { getChangeDocument } from '../usecases/fixes/get-change-document';
import { getChanges } from '../usecases/fixes/get-changes';
import { previewFixes } from '../usecases/fixes/preview-fixes';
import { undoChanges } from '../usecases/fixes/undo-changes';
import { generateTickets, startAdfValidation, startExport, startValidation } from '../usecases/jobs/start-jobs';
import { cancelJob, jobStatus, resumeJob } from '../usecases/jobs/steer-job';
import { getPlan } from '../usecases/planning/get-plan';
import { getRows } from '../usecases/planning/get-rows';
import { outlinePlan } from '../usecases/planning/outline-plan';
import type { Deps, PageRequest } from '../usecases/ports';
import { getExportSummary } from '../usecases/report/get-export-summary';
import { getPresupposed, getQuestionList } from '../usecases/report/get-question-list';
import { projectContext } from '../usecases/project/project-context';
import { presupposedList } from '../usecases/report/get-presupposed';
import { openQuestions } from '../usecases/report/open-questions';
import { getReport, reportFindings } from '../usecases/report/get-report';
import { createSession } from '../usecases/sessions/create-session';
import { deleteSession } from '../usecases/sessions/delete-session';
import { findSession, listSessions } from '../usecases/sessions/list-sessions';
import { previewRollback, rollBack } from '../usecases/sessions/rollback';
import { setOptions } from '../usecases/sessions/set-options';
import type { Caller } from '../usecases/shared/access';
import { assign, exclude, markReady } from '../usecases/tickets/decide-tickets';
import { editTicket } from '../usecases/tickets/edit-ticket';
import { getTicket, listTickets, summariseTickets } from '../usecases/tickets/get-tickets';
import { getTicketDocument } from '../usecases/tickets/get-ticket-document';
import { lintDraft } from '../usecases/tickets/lint-draft';
import { resetTicket } from '../usecases/tickets/reset-ticket';
import { reviewRows } from '../usecases/tickets/review-rows';
import { setDependency } from '../usecases/tickets/set-dependency';
import { acceptFindings } from '../usecases/validation/accept-findings';
import { getFindings } from '../usecases/validation/get-findings';
import type { Payload, ProjectContract, Value } from './contract';
import { getTask, startTask } from '../usecases/model/tasks';
import { writingUsage } from '../usecases/model/writing-options';
import { jobView, startedView, taskView, ticketView } from './views';
import { documentView, savedView } from './review-answers';

type Handlers = {
  readonly [K in keyof ProjectContract]: (deps: Deps, caller: Caller, payload: Payload<ProjectContract, K>) => Promise<Value<ProjectContract, K>>;
};

const PAGE = 50;
const DRY_RUN_PAGE = 200;
const page = ({ cursor, limit }: { cursor?: string; limit?: number }): PageRequest => ({ cursor: cursor ?? null, limit: limit ?? PAGE });

/** Each call is one use case. */
export const projectHandlers: Handlers = {
  'list-sessions': (deps, caller, payload) => listSessions(deps, caller, page(payload)),
  'find-session': (deps, caller, { name }) => findSession(deps, caller, name),
  'create-session': (deps, caller, { name, description = '', supersede = false }) => createSession(deps, caller, { name, description, supersede }),
  'get-session': async (deps, caller, { sessionId }) => {
    const report = await getReport(deps, caller, sessionId);
    return { ...report, jobs: report.jobs.map(jobView) };
  },
  'delete-session': async (deps, caller, { sessionId }) => {
    await deleteSession(deps, caller, sessionId);
    return null;
  },
  'set-options': (deps, caller, { sessionId, ...change }) => setOptions(deps, caller, sessionId, change),
  'preview-rollback': (deps, caller, { sessionId, to }) => previewRollback(deps, caller, sessionId, to),
  rollback: (deps, caller, { sessionId, to }) => rollBack(deps, caller, sessionId, to),

  'begin-upload': async (deps, caller, { sessionId, files }) => ({ files: await beginUpload(deps, caller, sessionId, files) }),
  'add-pieces': async (deps, caller, { sessionId, pieces }) => {
    await addPieces(deps, caller, sessionId, pieces);
    return null;
  },
  'finish-upload': (deps, caller, { sessionId, files }) => finishUpload(deps, caller, sessionId, files),
  'remove-file': (deps, caller, { sessionId, fileId }) => removeFile(deps, caller, sessionId, fileId),
  'set-relations': (deps, caller, { sessionId, sheet, relations }) => setRelations(deps, caller, sessionId, sheet, relations),
  'set-file-type': (deps, caller, { sessionId, sheet, choice }) => setFileType(deps, caller, sessionId, sheet, choice),

  'start-validation': async (deps, caller, { sessionId }) => startedView(await startValidation(deps, caller, sessionId)),
  'get-findings': (deps, caller, { sessionId, severity, from = 0, limit = PAGE, perGroup = PAGE }) =>
    getFindings(deps, caller, sessionId, { severity, from, limit, perGroup }),
  'accept-findings': (deps, caller, { sessionId, causes }) =>
    acceptFindings(deps, caller, sessionId, causes === 'all' ? { kind: 'all' } : { kind: 'causes', causes }),
  'preview-fixes': (deps, caller, { sessionId, ...selection }) => previewFixes(deps, caller, sessionId, selection),
  'apply-fixes': (deps, caller, { sessionId, ...selection }) => applyFixes(deps, caller, sessionId, selection),
  'undo-change': (deps, caller, { sessionId, ids }) => undoChanges(deps, caller, sessionId, ids),
  'get-changes': (deps, caller, { sessionId, from = 0, limit = PAGE }) => getChanges(deps, caller, sessionId, from, limit),
  'change-list': (deps, caller, { sessionId, format }) => getChangeDocument(deps, caller, sessionId, format),
  'get-plan': (deps, caller, { sessionId, from = 0, limit = PAGE }) => getPlan(deps, caller, sessionId, from, limit),
  'plan-outline': (deps, caller, { sessionId }) => outlinePlan(deps, caller, sessionId),
  'get-rows': (deps, caller, { sessionId, rows, around = 0 }) => getRows(deps, caller, sessionId, rows, around),

  'generate-tickets': async (deps, caller, { sessionId, ...choice }) => startedView(await generateTickets(deps, caller, sessionId, choice)),
  'writing-usage': (deps, caller, { sessionId }) => writingUsage(deps, caller, sessionId),
  'start-model-task': (deps, caller, { sessionId, kind, about = '', hint = '' }) => startTask(deps, caller, sessionId, kind, about, hint),
  'model-task': async (deps, caller, { sessionId, taskId }) => taskView(await getTask(deps, caller, sessionId, taskId)),
  'list-tickets': (deps, caller, { sessionId, state, phase, ...rest }) =>
    listTickets(deps, caller, sessionId, { ...(state === undefined ? {} : { state }), ...(phase === undefined ? {} : { phase }) }, page(rest)),
  'get-ticket': async (deps, caller, { sessionId, id }) => ticketView(await getTicket(deps, caller, sessionId, id)),
  'edit-ticket': async (deps, caller, { sessionId, id, version, ...change }) => savedView(await editTicket(deps, caller, sessionId, id, version, change)),
  'open-questions': (deps, caller, { sessionId, from = 0, limit = PAGE }) => openQuestions(deps, caller, sessionId, from, limit),
  'presupposed-list': (deps, caller, { sessionId }) => presupposedList(deps, caller, sessionId),
  'project-context': (deps, caller, { fresh = false }) => projectContext(deps, caller, fresh),
  'review-rows': (deps, caller, { sessionId, ids }) => reviewRows(deps, caller, sessionId, ids),
  'get-ticket-document': async (deps, caller, { sessionId, id }) => documentView(await getTicketDocument(deps, caller, sessionId, id)),
  'reset-ticket': async (deps, caller, { sessionId, id, version }) => savedView(await resetTicket(deps, caller, sessionId, id, version)),
  'lint-draft': (deps, caller, { sessionId, id }) => lintDraft(deps, caller, sessionId, id),
  'set-dependency': async (deps, caller, { sessionId, id, version, ...change }) => savedView(await setDependency(deps, caller, sessionId, id, version, change)),
  'mark-ready': (deps, caller, { sessionId, ids, ready }) => markReady(deps, caller, sessionId, ids, ready),
  'exclude-tickets': (deps, caller, { sessionId, ids, excluded }) => exclude(deps, caller, sessionId, ids, excluded),
  'assign-tickets': (deps, caller, { sessionId, ids, assignment }) => assign(deps, caller, sessionId, ids, assignment),

  'start-adf-validation': async (deps, caller, { sessionId }) => startedView(await startAdfValidation(deps, caller, sessionId)),
  'start-export': async (deps, caller, { sessionId, ...rest }) => startedView(await startExport(deps, caller, sessionId, rest)),
  preflight: (deps, caller, { sessionId, choices: chosen, from = 0, limit = DRY_RUN_PAGE }) => preflightReport(deps, caller, sessionId, chosen ?? null, { from, limit }),
  'decide-existing': (deps, caller, { sessionId, ids, decision }) => decideExisting(deps, caller, sessionId, ids, decision),
  'preview-undo': (deps, caller, { sessionId }) => previewUndo(deps, caller, sessionId),
  'start-undo': async (deps, caller, { sessionId }) => startedView(await startUndo(deps, caller, sessionId)),
  'job-status': async (deps, caller, { sessionId }) => ({ jobs: (await jobStatus(deps, caller, sessionId)).map(jobView) }),
  'cancel-job': async (deps, caller, { sessionId, type }) => jobView(await cancelJob(deps, caller, sessionId, type)),
  'resume-job': async (deps, caller, { sessionId, type }) => jobView(await resumeJob(deps, caller, sessionId, type)),

  'report-findings': (deps, caller, { sessionId, from = 0, limit = PAGE }) => reportFindings(deps, caller, sessionId, from, limit),
  'question-list': (deps, caller, { sessionId, format }) => getQuestionList(deps, caller, sessionId, format),
  presupposed: (deps, caller, { sessionId }) => getPresupposed(deps, caller, sessionId),
  'export-summary': (deps, caller, { sessionId }) => getExportSummary(deps, caller, sessionId),
  'report-tickets': (deps, caller, { sessionId, from = 0, limit = PAGE }) => summariseTickets(deps, caller, sessionId, from, limit),
};
