/** C0 controls but tab and newline, lone surrogates, and the two non-characters that XML 1.0 forbids. */
const UNHOLDABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * The only change that a sheet's text undergoes on its way into an issue: line ends become `\n` (ADF knows one kind of
 * line break), and a character that XML 1.0, and so Jira's own storage and exports, cannot hold becomes U+FFFD.
 */
export const holdable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNHOLDABLE, '\uFFFD');
