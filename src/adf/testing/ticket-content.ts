import * as fc from 'fast-check';
import { PHASES } from '../../domain/plan';
import type { FactBlock, FactCell, TicketContent } from '../../domain/ticket';

/** Texts as sheets really hold them, and worse. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', ' ', '\u0000\u001b[0m', '\ud800', 'a\udc00b', '\uffff', 'line one\r\nline two\rthree\n', '\n\n', '| a | b |', '`tick``ticks`', '```'),
  fc.constantFrom('**bold** _x_ [a](javascript:1)', '<script>alert(1)</script>', '&amp; \\*', '# heading', '1. list', ' trailing ', 'ضصث', 'x'.repeat(17_000)),
  fc.string({ unit: fc.constantFrom('`', '*', '\\', '\n', '|', 'a', ' ', '_'), maxLength: 30 }),
);

const text = hostileText;
const cell: fc.Arbitrary<FactCell> = fc.record(
  { text, source: fc.option(fc.record({ ref: fc.record({ file: fc.constant('Fields.csv'), row: fc.nat(500) }), column: text })), code: fc.boolean() },
  { requiredKeys: ['text', 'source'] },
);
const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 });
const columns = fc.array(text, { maxLength: 8 });

const block: fc.Arbitrary<FactBlock> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text }),
  fc.record({ kind: fc.constant('settings' as const), columns, rows }),
  fc.record({ kind: fc.constant('table' as const), columns, rows }),
  fc.record({ kind: fc.constant('constant' as const), label: text, cell, cells: fc.array(cell, { maxLength: 3 }), rest: text }),
  fc.record({ kind: fc.constant('line' as const), text }),
  fc.record({ kind: fc.constant('notes' as const), items: fc.array(fc.record({ subject: text, label: text, cell }), { maxLength: 5 }) }),
);

/** 16 hex digits, as ticket ids are. */
const hash = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((n) => n.toString(16).padStart(16, '0'));

const texts = fc.array(text, { maxLength: 5 });

/** Any ticket that the types allow. */
export const ticketContent: fc.Arbitrary<TicketContent> = fc.record({
  id: hash,
  title: text,
  phase: fc.constantFrom(...PHASES),
  size: fc.constantFrom('S' as const, 'M' as const, 'L' as const),
  sizeReason: text,
  where: texts,
  waits: fc.option(text),
  prose: fc.record({ story: fc.option(text), purpose: fc.option(text), know: texts, assumed: texts, criteria: texts }),
  questions: fc.array(fc.record({ code: fc.constant('media-source'), text, rows: fc.constant([]) }), { maxLength: 4 }),
  dependsOn: fc.array(fc.record({ id: hash, title: text }), { maxLength: 3 }),
  mustExist: texts,
  alreadyThere: texts,
  configuration: fc.array(block, { maxLength: 6 }),
  source: fc.array(fc.record({ file: text, rows: fc.array(fc.nat(500), { maxLength: 6 }) }), { maxLength: 3 }),
  sourceFacts: fc.array(fc.record({ label: text, cell }), { maxLength: 4 }),
});

/** An ordinary small ticket. */
export function generateContent(overrides: Partial<TicketContent> = {}): TicketContent {
  return {
    id: 'a1b2c3d4e5f60718',
    title: 'Configure content type: Event',
    phase: 'content_types',
    size: 'S',
    sizeReason: '2 rows to build',
    where: ['/admin/structure/types/manage/event/fields'],
    waits: null,
    prose: {
      story: 'As a visitor, I want to see **when** an event takes place.',
      purpose: null,
      know: ['The storage of `field_date` is shared.'],
      assumed: ['One time zone.'],
      criteria: ['The form shows the field Date.', 'Saving is refused while Date is empty.'],
    },
    questions: [{ code: 'path', text: 'Which path?', rows: [] }],
    dependsOn: [{ id: 't0', title: 'Create vocabularies' }],
    mustExist: ['content type Page'],
    alreadyThere: ['view mode Teaser'],
    configuration: [
      { kind: 'settings', columns: ['Setting', 'Value'], rows: [[{ text: 'Machine name', source: null }, { text: 'event', source: null, code: true }]] },
      {
        kind: 'table',
        columns: ['Row', 'Field label'],
        rows: [[{ text: '2', source: null }, { text: 'Date', source: { ref: { file: 'Fields.csv', row: 2 }, column: 'Field label' } }]],
      },
      { kind: 'constant', label: 'Trns.', cell: { text: 'n', source: null }, cells: [], rest: 'on every row' },
      { kind: 'notes', items: [{ subject: 'Date', label: 'notes', cell: { text: '<b>local</b>\r\ntime', source: null } }] },
    ],
    source: [{ file: 'Fields.csv', rows: [2, 3, 4, 8] }],
    sourceFacts: [],
    ...overrides,
  };
}

/** Every cell that a reader must find. */
export const cellsOf = (content: TicketContent): FactCell[] => [
  ...content.configuration.flatMap((part): FactCell[] => {
    switch (part.kind) {
      case 'settings':
      case 'table':
        return part.rows.flat();
      case 'constant':
        return [part.cell];
      case 'notes':
        return part.items.map((item) => item.cell);
      case 'heading':
      case 'line':
        return [];
    }
  }),
  ...content.sourceFacts.map((fact) => fact.cell),
];
