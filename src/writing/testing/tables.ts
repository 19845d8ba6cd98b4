import type { Table } from '../../spec/testing/build';

/** Header of a Fields sheet as most copies of the template have it. */
const FIELD_HEADER = ['Bundle', 'Field label', 'Machine name', 'X', 'Field type', 'Ref. bundle', "Req'd", 'Vals.', 'Form widget', 'Settings/notes', 'Help text', 'Field group'];
const FIELD_DEFAULTS: Readonly<Record<string, string>> = { X: 'a', 'Field type': 'Text (plain)', "Req'd": 'n', 'Vals.': '1', 'Form widget': 'Textfield' };

/** A Fields sheet from what is particular to each row; other cells hold an ordinary optional text field. */
export const fieldsTable = (...rows: readonly Readonly<Record<string, string>>[]): Table => [
  FIELD_HEADER,
  ...rows.map((row) => FIELD_HEADER.map((header) => row[header] ?? FIELD_DEFAULTS[header] ?? '')),
];

const BUNDLE_HEADER = ['Name', 'Machine name', 'X', 'Description', 'Mod.', 'Type', 'URL alias pattern', 'Settings/notes'];

/** A Bundles sheet from what is particular to each row; the others are content types to build. */
export const bundlesTable = (...rows: readonly Readonly<Record<string, string>>[]): Table => [
  BUNDLE_HEADER,
  ...rows.map((row) => BUNDLE_HEADER.map((header) => row[header] ?? ({ X: 'a', Type: 'Content type' } as Readonly<Record<string, string>>)[header] ?? '')),
];
