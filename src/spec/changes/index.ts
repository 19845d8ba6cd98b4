export { applyChanges, type ChangedSheets, type StaleChange } from './apply-changes';
export { cellKey, type CellPlace } from './cell-key';
export { inverse, netChanges } from './net-changes';
export { staleFindings } from './stale-findings';
