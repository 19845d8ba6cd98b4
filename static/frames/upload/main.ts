import { events } from '@forge/bridge';
import type { RawFile } from '../../../src/domain/sheet';
import { callProject, shownError } from '../../../src/frontend/call';
import { readTarget, UPLOAD_EVENTS, type UploadTarget } from '../../../src/frontend/upload/protocol';
import { refusal } from '../../../src/frontend/upload/limits';
import { patient } from '../../../src/frontend/upload/patient';
import { sendFiles } from '../../../src/frontend/upload/send-files';
import { followTheme } from '../shared/theme';
import { showBusy, showProblem, showSent, showStatus, whenChosen } from './view';
import './main.css';

const SAMPLE = 'lakeside.xlsx';

let target: UploadTarget | null = null;
/** Files that wait for the session to be begun. */
let waiting: readonly RawFile[] = [];

const sentence = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

function fail(error: unknown): void {
  const { message, action, reference } = shownError(error);
  showBusy(false);
  showSent(new Map());
  showStatus('');
  showProblem(sentence([message, action, reference === '' ? '' : `Reference: ${reference}`]));
}

async function send(sessionId: string, files: readonly RawFile[]): Promise<void> {
  showBusy(true);
  showProblem('');
  showStatus(files.length === 1 ? 'Uploading 1 file' : `Uploading ${String(files.length)} files`);
  showSent(new Map(files.map(({ name }) => [name, 0])));
  await sendFiles(patient(callProject), sessionId, files, showSent);
  showBusy(false);
  showSent(new Map());
  showStatus(files.length === 1 ? '1 file uploaded' : `${String(files.length)} files uploaded`);
  await events.emit(UPLOAD_EVENTS.done, {});
}

async function take(files: readonly RawFile[]): Promise<void> {
  if (files.length === 0 || target === null) return;
  const problem = refusal(files);
  if (problem !== null) {
    showProblem(problem);
    return;
  }
  if (target.sessionId === null) {
    waiting = files;
    showBusy(true);
    await events.emit(UPLOAD_EVENTS.chosen, { names: files.map(({ name }) => name) });
  } else await send(target.sessionId, files);
}

async function sample(): Promise<readonly RawFile[]> {
  const response = await fetch(`./${SAMPLE}`);
  if (!response.ok) throw new Error(`The sample answered ${String(response.status)}.`);
  return [{ name: SAMPLE, bytes: new Uint8Array(await response.arrayBuffer()) }];
}

async function aim(next: UploadTarget): Promise<void> {
  const first = target === null;
  target = next;
  if (next.sessionId !== null && waiting.length > 0) {
    const files = waiting;
    waiting = [];
    await send(next.sessionId, files);
  } else if (first && next.sample) await take(await sample());
}

followTheme().catch(console.error);
whenChosen((files) => {
  take(files).catch(fail);
});
Promise.all([
  events.on(UPLOAD_EVENTS.target, (payload) => {
    aim(readTarget(payload)).catch(fail);
  }),
  events.on(UPLOAD_EVENTS.refused, () => {
    waiting = [];
    showBusy(false);
  }),
])
  .then(() => events.emit(UPLOAD_EVENTS.ready, {}))
  .catch(fail);
