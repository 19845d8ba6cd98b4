import type { RawFile } from '../../src/domain/sheet';
import { sendFiles } from '../../src/frontend/upload/send-files';
import type { Call } from './platform';

/** Sends files to a session as the page does: deflated, in pieces. @throws AppFailure where the app refuses one. */
export const upload = (call: Call, sessionId: string, files: readonly RawFile[]): ReturnType<typeof sendFiles> => sendFiles(call, sessionId, files);
