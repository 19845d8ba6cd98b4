/** What the calls of the export's screens use. */
export { isUndo } from './export/cursor';
export { decideExisting } from './export/decide-existing';
export { preflightReport } from './export/preflight-report';
export { previewUndo } from './export/undo/preview-undo';
export { startUndo } from './export/undo/start-undo';
