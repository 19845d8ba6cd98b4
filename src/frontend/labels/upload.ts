import type { Confidence, SheetType } from '../../domain/sheet-types';
import type { Encoding } from '../../domain/sheet';

const TYPES: Readonly<Record<SheetType, string>> = {
  bundles: 'Bundles',
  fields: 'Fields',
  views: 'Views',
  view_displays: 'Views displays',
  view_modes: 'View modes',
  image_styles: 'Image styles',
  image_effects: 'Image effects',
  responsive_image_styles: 'Responsive image styles',
  user_roles: 'User roles',
  workflows: 'Workflows',
  workflow_states: 'Workflow states',
  workflow_transitions: 'Workflow transitions',
  menus: 'Menus',
  migrations: 'Migrations',
  custom: 'Custom',
};

const CONFIDENCE: Readonly<Record<Confidence, string>> = { high: 'Sure', medium: 'Likely', low: 'A guess', unknown: 'Not recognised' };

const ENCODINGS: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  xlsx: 'Workbook',
};

/** Words of the upload. */
export const UPLOAD = {
  title: 'Upload',
  fresh: {
    title: 'New specification',
    name: 'Name',
    nameHelp: 'Left empty, it is taken from the names of the files.',
    sample: 'Lakeside sample',
    sampleLoading: 'Uploading the sample site',
  },
  description: { label: 'Description (optional)', help: 'Who is the site for? It makes the stories better.' },
  frame: 'Sheets',
  files: 'Files of this specification',
  empty: 'No file yet. Drop the exported sheets above.',
  columns: { file: 'File', type: 'Recognised as', confidence: 'How sure', rows: 'Rows', encoding: 'Encoding', actions: 'Actions' },
  types: TYPES,
  detected: (type: string) => `${type} (detected)`,
  byHand: 'Set by you',
  setAside: 'Set aside: not part of the specification',
  setAsideShort: 'Set aside',
  unusable: 'Cannot be read',
  confidence: CONFIDENCE,
  encodings: ENCODINGS,
  relations: {
    open: (set: number) => (set === 0 ? 'Relationships' : `Relationships (${String(set)})`),
    title: (sheet: string) => `What the columns of ${sheet} name`,
    hint: 'A ticket of this sheet waits for the tickets of what it names.',
    nothing: 'Nothing: plain text',
    rowsOf: (sheet: string) => `Rows of ${sheet}`,
    save: 'Save',
  },
  remove: 'Remove',
  replaceHint: 'To replace a file, drop a new one with the same name.',
  summary: (files: number, rows: number) => `${String(files)} ${files === 1 ? 'file' : 'files'}, ${String(rows)} ${rows === 1 ? 'row' : 'rows'}`,
  check: 'Go on to Plan',
  issuesExist: 'Issues exist in Jira, so the sheets cannot change any more.',
} as const;
