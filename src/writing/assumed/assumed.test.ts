import { rowKey } from '../../domain/rows';
import type { Spec } from '../../domain/spec';
import { ticketContext } from '../context';
import { stripMarks } from '../language';
import { openCells } from '../open-cells';
import type { Use } from '../rule';
import { ask, askedElsewhere } from '../questions';
import { readRealSet, REAL_SETS } from '../testing/real-sets';
import { type Edit, prepared, type Sample, sampleSpec } from '../testing/sample';
import { ASSUMPTION_RULES } from '.';

interface Told {
  readonly assumed: string[];
  readonly assumedCells: Set<string>;
  readonly askedCells: Set<string>;
}

function read(spec: Spec): Told {
  const all = prepared(spec);
  const told: Told = { assumed: [], assumedCells: new Set(), askedCells: new Set() };
  const cell = ({ row, key }: Use): string => `${rowKey(row.ref)}#${key}`;
  for (const ticket of all.plan.tickets.filter(({ action }) => action !== 'remove')) {
    const plain = ticketContext({ prepared: all, ticket });
    const open = [...ask(plain), ...askedElsewhere(plain)].flatMap(({ about }) => about);
    const assumed = ASSUMPTION_RULES.flatMap((rule) => rule({ ...plain, isOpen: openCells(open, []) }));
    told.assumed.push(...assumed.map(({ text }) => stripMarks(text)));
    for (const use of assumed.flatMap(({ about }) => about)) told.assumedCells.add(cell(use));
    for (const use of open) told.askedCells.add(cell(use));
  }
  return told;
}

const bundle = (name: string, type: string, set: Edit['set']): Edit => ({ type: 'bundles', where: { name, type }, set });
const states = (set: Edit['set'], where: Edit['where'] = {}): Edit => ({ type: 'workflow_states', where: { workflow: 'Editorial', ...where }, set });

interface Case {
  readonly what: string;
  readonly sample?: Sample;
  readonly edits?: readonly Edit[];
  readonly says: string;
  readonly not?: readonly Edit[];
}

const CASES: readonly Case[] = [
  {
    what: 'the media source, from the field',
    edits: [bundle('Remote Video', 'Media type', { notes: '' })],
    says: 'The media source of Remote Video is Remote video: the sheet names none, and its field Video URL is one for it.',
  },
  {
    what: 'a target, from the label',
    edits: [{ type: 'fields', where: { label: 'Subjects', bundle: 'Course (Content type)' }, set: { refBundle: '' } }],
    says: 'The references go by their names, as the sheet gives no target: Subjects to the vocabulary Subjects.',
  },
  { what: 'that a target that goes is left out where others stay', sample: 'lakeside-broken', says: 'Legacy Embed is left out of Sections: it is not to be built, or to be deleted.' },
  { what: 'the first state', says: 'New content starts as Draft.', not: [{ type: 'workflows', where: { name: 'Editorial' }, set: { notes: 'New content starts in review.' } }] },
  {
    what: 'what states mean',
    edits: [states({ notes: '' })],
    says: 'Published is published and the default revision, Archived is the default revision, not published and Draft and In review are neither, as in the workflow Editorial that comes with Drupal.',
  },
  {
    what: 'machine names, from labels',
    edits: [{ type: 'menus', where: { name: 'Student services' }, set: { machineName: '' } }],
    says: 'The machine name of Student services is the one that Drupal makes from the label: the sheet has none.',
  },
  {
    what: 'machine names of view modes',
    says: 'The machine names of Card and Search result are the labels in lower case with underscores: the sheet has none.',
    not: [{ type: 'view_modes', where: { name: 'Card' }, set: { notes: 'Machine name: card' } }],
  },
  {
    what: 'the type of field groups that no row describes',
    edits: [{ type: 'fields', where: { label: 'Place', bundle: 'Event (Content type)' }, set: { status: '-' } }, { type: 'fields', where: { label: 'Campus', bundle: 'Event (Content type)' }, set: { fieldGroup: 'Where' } }],
    says: 'The field group Where is of the type Details: no row says which type.',
  },
  {
    what: 'that dates have times',
    says: "Application opens takes a date and a time: Drupal's default, and the sheet says neither.",
    not: [{ type: 'fields', where: { label: 'Application opens' }, set: { notes: 'Date only' } }],
  },
  {
    what: 'paths of core views',
    edits: [
      { type: 'views', where: { name: 'Glossary' }, set: { status: 'a' } },
      { type: 'view_displays', where: { title: 'Catalogue' }, set: { view: 'Glossary', viewId: 'glossary', machineName: 'page_1', notes: '' } },
    ],
    says: 'Catalogue (row 10) at /glossary, as in the view of that name that comes with Drupal.',
  },
  {
    what: 'published only, newest first',
    edits: [
      { type: 'views', where: { name: 'Course catalogue' }, set: { description: 'Every course of the year.' } },
    ],
    says: 'Only published content, newest first: the sheet gives neither filters nor an order.',
  },
  { what: 'styles by order', says: 'The image styles of Hero go to its breakpoints and densities in the order of the row.', not: [{ type: 'responsive_image_styles', where: { name: 'Hero' }, set: { styleGroups: 'Hero 1600x900' } }] },
  { what: 'styles by density', says: 'Of the image styles of Card the larger one goes to the higher density, at each of its breakpoints.', not: [{ type: 'responsive_image_styles', where: { name: 'Card' }, set: { styleGroups: 'Card 480x320, Portrait 300x400' } }] },
];

describe('what is assumed', () => {
  it.each(CASES)('is $what', async ({ sample = 'lakeside', edits = [], says, not }) => {
    expect(read(await sampleSpec(sample, edits)).assumed).toContain(says);
    const settled = not ?? [];
    // Where nothing else is said, the sample itself settles it.
    expect(read(await sampleSpec('lakeside', settled)).assumed).not.toContain(says);
  });

  it.each(['lakeside', 'lakeside-broken'] as const)('is never asked too, in %s', async (sample) => {
    const { assumedCells, askedCells } = read(await sampleSpec(sample));
    expect(assumedCells.size).toBeGreaterThan(0);
    expect([...assumedCells].filter((cell) => askedCells.has(cell))).toEqual([]);
  });

  if (REAL_SETS.length === 0) {
    it('leaves out 4 checks on real specifications: the folder of SPECS_DIR is not there', () => {
      expect(REAL_SETS).toEqual([]);
    });
  } else {
    it.each(REAL_SETS)('is never asked too, in the real specification %s', async (set) => {
      const { assumedCells, askedCells } = read(await readRealSet(set));
      expect(assumedCells.size).toBeGreaterThan(0);
      expect([...assumedCells].filter((cell) => askedCells.has(cell))).toEqual([]);
    });
  }
});
