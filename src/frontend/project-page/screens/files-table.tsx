import { Button, DynamicTable, Inline, Label, Lozenge, Select, Stack, Text } from '@forge/react';
import React from 'react';
import type { Session } from '../../../domain/session';
import { SHEET_TYPES } from '../../../domain/sheet-types';
import type { FileSheet, SheetChoice, UploadedFile } from '../../../domain/uploaded-file';
import { UPLOAD as words } from '../../labels/upload';

const DETECTED = 'detected';
const ROWS_DRAWN = 50;

interface Option {
  readonly label: string;
  readonly value: SheetChoice | typeof DETECTED;
}

const nameOf = (choice: SheetChoice): string => (choice === 'set_aside' ? words.setAside : words.types[choice]);
const CHOICES: readonly Option[] = [...SHEET_TYPES, 'set_aside' as const].map((value) => ({ label: nameOf(value), value }));

const detectedAs = ({ state, type }: FileSheet): string => (type !== null ? words.types[type] : state === 'set_aside' ? words.setAsideShort : words.unusable);

interface Acts {
  readonly busy: boolean;
  readonly onType: (sheet: string, choice: SheetChoice | null) => void;
  readonly onRemove: (file: UploadedFile) => void;
  readonly onRelations: (sheet: FileSheet) => void;
}

const APPEARANCE = { high: 'success', medium: 'inprogress', low: 'moved', unknown: 'default' } as const;

const Sure = ({ sheet, byHand }: { readonly sheet: FileSheet; readonly byHand: boolean }): React.JSX.Element => {
  if (byHand) return <Lozenge appearance="new">{words.byHand}</Lozenge>;
  if (sheet.state === 'unusable') return <Lozenge appearance="removed">{words.unusable}</Lozenge>;
  return <Lozenge appearance={APPEARANCE[sheet.confidence]}>{sheet.state === 'set_aside' ? words.setAsideShort : words.confidence[sheet.confidence]}</Lozenge>;
};

function rowOf(file: UploadedFile, sheet: FileSheet, first: boolean, session: Session, { busy, onType, onRemove, onRelations }: Acts) {
  const choice = session.choices[sheet.file];
  const id = `type-${file.id}-${String(file.sheets.indexOf(sheet))}`;
  const options: readonly Option[] = [{ label: words.detected(detectedAs(sheet)), value: DETECTED }, ...CHOICES];
  return {
    key: id,
    cells: [
      {
        key: 'file',
        content: (
          <Stack space="space.025">
            <Label labelFor={id}>{sheet.file}</Label>
            {sheet.reason === '' ? null : <Text size="small">{sheet.reason}</Text>}
          </Stack>
        ),
      },
      {
        key: 'type',
        content: (
          <Stack space="space.050">
            <Select
              inputId={id}
              spacing="compact"
              isDisabled={busy}
              options={[...options]}
              value={options.find(({ value }) => value === (choice ?? DETECTED))}
              onChange={(option: Option) => {
                onType(sheet.file, option.value === DETECTED ? null : option.value);
              }}
            />
            {sheet.headers === undefined || sheet.headers.length === 0 ? null : (
              <Inline>
                <Button
                  appearance="subtle"
                  spacing="compact"
                  isDisabled={busy}
                  onClick={() => {
                    onRelations(sheet);
                  }}
                >
                  {words.relations.open(Object.keys(session.relations?.[sheet.file] ?? {}).length)}
                </Button>
              </Inline>
            )}
          </Stack>
        ),
      },
      { key: 'confidence', content: <Sure sheet={sheet} byHand={choice !== undefined} /> },
      { key: 'rows', content: <Text align="end">{sheet.state === 'sheet' ? String(sheet.rows) : '–'}</Text> },
      { key: 'encoding', content: <Text>{sheet.encoding === null ? '–' : words.encodings[sheet.encoding]}</Text> },
      {
        key: 'actions',
        content: first ? (
          <Button
            appearance="subtle"
            iconBefore="trash"
            isDisabled={busy}
            onClick={() => {
              onRemove(file);
            }}
          >
            {words.remove}
          </Button>
        ) : (
          <Text> </Text>
        ),
      },
    ],
  };
}

const WIDTHS: Readonly<Record<string, number>> = { file: 30, type: 28, confidence: 12, rows: 8, encoding: 12, actions: 10 };
const HEAD = { cells: Object.entries(words.columns).map(([key, content]) => ({ key, content, width: WIDTHS[key] ?? 10 })) };

interface Listed extends Acts {
  readonly session: Session;
  readonly files: readonly UploadedFile[];
}

/** The tables of the uploaded files, and what each was recognised as. */
export const FilesTable = ({ session, files, ...acts }: Listed): React.JSX.Element => {
  const rows = files.flatMap((file) => file.sheets.map((sheet, at) => rowOf(file, sheet, at === 0, session, acts)));
  return <DynamicTable label={words.files} head={HEAD} rows={rows} {...(rows.length > ROWS_DRAWN ? { rowsPerPage: ROWS_DRAWN } : {})} />;
};
