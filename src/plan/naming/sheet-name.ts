/** A file's name without folder words: what stands before its tab (`Site_`, `Workbook - `, `Workbook › `). */
const leadOf = (file: string): string => /^.* › |^.* - |^[^_]+_/u.exec(file)?.[0] ?? '';

/**
 * The tab's own name of a sheet, as exports call their files (facts/spec-sheets.md): without ending, and without the
 * site's or workbook's name where other sheets bear it too.
 */
export function sheetName(file: string, all: readonly string[]): string {
  const lead = leadOf(file);
  const shared = lead.endsWith('› ') || all.some((other) => other !== file && other.startsWith(lead));
  return (shared ? file.slice(lead.length) : file).replace(/\.(?:csv|tsv|txt)$/iu, '').trim();
}
