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
/** Files that wait for the session to be begun, and whether the page was asked for it. */
let waiting: readonly RawFile[] = [];
let asked = false;

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

/** Sends what waits, or asks for a session to send it to. Files that came before the page said where wait for that. */
async function proceed(): Promise<void> {
  if (target === null || waiting.length === 0) return;
  const files = waiting;
  if (target.sessionId !== null) {
    waiting = [];
    asked = false;
    await send(target.sessionId, files);
  } else if (!asked) {
    asked = true;
    await events.emit(UPLOAD_EVENTS.chosen, { names: files.map(({ name }) => name) });
  }
}

async function take(files: readonly RawFile[]): Promise<void> {
  const problem = refusal(files);
  showProblem(problem ?? '');
  if (problem !== null || files.length === 0) return;
  waiting = files;
  showBusy(true);
  await proceed();
}

async function sample(): Promise<readonly RawFile[]> {
  const response = await fetch(`./${SAMPLE}`);
  if (!response.ok) throw new Error(`The sample answered ${String(response.status)}.`);
  return [{ name: SAMPLE, bytes: new Uint8Array(await response.arrayBuffer()) }];
}

async function aim(next: UploadTarget): Promise<void> {
  const first = target === null;
  target = next;
  if (first && next.sample) await take(await sample());
  else await proceed();
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
    asked = false;
    showBusy(false);
  }),
])
  .then(() => events.emit(UPLOAD_EVENTS.ready, {}))
  .catch(fail);
