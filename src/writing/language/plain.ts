import type { ProseText } from '../../domain/ticket';

/** Text of a sheet as prose: on one line, its characters without meaning as markup. */
export const plain = (text: string): ProseText => text.replace(/\s+/gu, ' ').trim().replace(/[\\`*]/gu, (mark) => `\\${mark}`);

/** A machine name, path or pattern in a monospaced face. */
export const code = (text: string): ProseText => `\`${text.trim().replace(/[\\`]/gu, (mark) => `\\${mark}`)}\``;

/** Words that must not be missed. */
export const strong = (text: ProseText): ProseText => `**${text}**`;

/** Words of a sheet in double quotes. */
export const quote = (text: string): ProseText => `"${plain(text).replace(/[“”"]/gu, "'")}"`;

/** Prose without its marks, as a reader sees it. */
export const stripMarks = (prose: ProseText): string => prose.replace(/\\(.)|\*\*|`/gsu, (_, escaped: string | undefined) => escaped ?? '');

/** Number of words a reader sees. */
export const wordCount = (prose: ProseText): number => stripMarks(prose).split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
