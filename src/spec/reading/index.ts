export type { Choices } from './read-files';
export { readFiles } from './read-files';
export type { FileReading, Reading } from './reading';
export { revisionOf } from './revision';
