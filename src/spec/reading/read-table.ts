import type { Finding } from '../../domain/finding';
import type { ReadingLimits } from '../../domain/limits';
import type { SheetType } from '../../domain/sheet-types';
import { REGISTRY } from '../registry';
import { overBounds } from './bounds';
import { detectType } from './detect/detect-type';
import { nameVote } from './detect/name-vote';
import { blocking, info, warning } from './findings';
import { findHeader } from './header/find-header';
import type { ColumnMatch } from './header/match-columns';
import type { FileReading } from './reading';
import { isBlank, type Table } from './table';
import { toSheet } from './to-sheet';

export interface TableReading {
  readonly file: FileReading;
  readonly findings: readonly Finding[];
}

const unusable = (finding: Finding): TableReading => ({ file: { kind: 'unusable', file: finding.file, finding }, findings: [finding] });

const setAside = (file: string, reason: string, finding: Finding): TableReading => ({ file: { kind: 'set_aside', file, reason }, findings: [finding] });

function notRecognised(file: string): TableReading {
  const reason = `${file} was set aside: its headers are not known, and no column is called Name, Title or Label.`;
  const suggestion = 'If it is part of the specification, choose its sheet type by hand, or give the column that names things the header Name.';
  return setAside(file, reason, warning('sheet-not-recognised', file, reason, suggestion));
}

function noConfiguration(file: string): TableReading {
  const reason = `${file} was set aside: tabs of this name hold no configuration.`;
  return setAside(file, reason, info('sheet-set-aside', file, reason, 'If it is part of the specification, choose its sheet type by hand.'));
}

const headerNotFound = (file: string, type: SheetType): TableReading =>
  unusable(
    blocking(
      'header-not-found',
      file,
      `No header row of a ${REGISTRY[type].title} sheet stands in the first rows of ${file}.`,
      'Put the template’s headers above the rows, or choose another sheet type.',
    ),
  );

function columnsMissing(file: string, type: SheetType, missing: readonly string[], row: number): TableReading {
  const names = missing.map((name) => `“${name}”`).join(', ');
  return unusable(
    blocking(
      'column-missing',
      file,
      `${file} is a ${REGISTRY[type].title} sheet, but its header in row ${String(row)} has no column ${names}.`,
      'Add the column or correct its header, or choose another sheet type.',
      { row },
    ),
  );
}

function remarks(table: Table, match: ColumnMatch, confidence: string, rows: number): Finding[] {
  const { file } = table;
  const { title } = REGISTRY[match.type];
  const found = match.doubles.map(({ taken, left }) =>
    info('column-double', file, `In ${file} the columns “${taken}” and “${left}” mean the same: “${taken}” is used, “${left}” is kept as it stands.`, 'Rename or delete one of them.', { column: left }),
  );
  if (confidence === 'low' || confidence === 'medium') {
    found.push(info('sheet-type-unsure', file, `${file} was taken for a ${title} sheet, but its name or its headers leave room for doubt.`, 'Check the sheet type, and choose it by hand if it is another one.'));
  }
  if (rows === 0) found.push(info('sheet-empty', file, `${file} has a header, but no rows.`, 'Leave the file out, or export the tab again if rows are missing.'));
  return found;
}

/** Header, type, rows and separators of a table, or why it is set aside or cannot be used. */
export function readTable(table: Table, limits: ReadingLimits, choice?: SheetType | 'set_aside'): TableReading {
  const { file } = table;
  if (choice === 'set_aside') {
    const reason = `${file} was set aside by hand.`;
    return { file: { kind: 'set_aside', file, reason }, findings: [] };
  }
  const outOfBounds = overBounds(table, limits);
  if (outOfBounds !== null) return unusable(outOfBounds);
  if (table.records.every((record) => record.every(isBlank))) {
    const reason = `${file} was set aside: it is empty.`;
    return setAside(file, reason, info('sheet-set-aside', file, reason, 'Nothing to do, unless something should stand there.'));
  }
  const index = findHeader(table.records, choice);
  const vote = nameVote(table.label);
  if (index === null) {
    const expected = choice ?? (vote?.kind === 'type' ? vote.type : undefined);
    if (expected !== undefined) return headerNotFound(file, expected);
    return vote?.kind === 'set_aside' ? noConfiguration(file) : notRecognised(file);
  }
  const detection = detectType(table.label, table.records[index] ?? [], choice);
  if (detection.kind === 'set_aside') return noConfiguration(file);
  if (detection.kind === 'unknown') return notRecognised(file);
  if (detection.kind === 'incomplete') return columnsMissing(file, detection.type, detection.missing, index + 1);
  const sheet = toSheet(table, index, detection.match, detection.confidence);
  if (!sheet.ok) return unusable(sheet.finding);
  return {
    file: { kind: 'sheet', sheet: sheet.value },
    findings: remarks(table, detection.match, detection.confidence, sheet.value.rows.length),
  };
}
