export { adfText } from './adf-text';
export { attachmentName, describe, DESCRIPTION_LIMIT, type Attachment, type Description } from './describe';
export { holdable } from './holdable';
export type { AdfDocument } from './nodes';
export { toAdf } from './to-adf';
export { toMarkdown } from './to-markdown';
export { validateAdf, type AdfProblem } from './validate';
