import { generateContent } from './testing/ticket-content';
import { toMarkdown } from './to-markdown';

describe('the attachment', () => {
  it('reads like the ticket', () => {
    expect(toMarkdown(generateContent())).toBe(`# Configure content type: Event

**Epic** Content types · **Size** S (2 rows to build) · **Where** \`/admin/structure/types/manage/event/fields\`

**User story** As a visitor, I want to see **when** an event takes place.

## What to know

- The storage of \`field_date\` is shared.

## Open questions

1. Which path?

## Assumed

- One time zone.

## Success criteria

- [ ] The form shows the field Date.
- [ ] Saving is refused while Date is empty.

**Depends on** Create vocabularies

**Must exist** content type Page

**There already** view mode Teaser

## Configuration

| Setting | Value |
| --- | --- |
| Machine name | \`event\` |

| Row | Field label |
| --- | --- |
| 2 | Date |

Trns. is n on every row.

- **Date** — notes: (text 1 below)

Text 1:

\`\`\`text
<b>local</b>
time
\`\`\`

**Source** Fields.csv rows 2–4, 8
`);
  });
});

describe('a table in the attachment', () => {
  it('keeps its rows on one line each: what a cell cannot hold stands below', () => {
    const cell = (text: string): { text: string; source: null } => ({ text, source: null });
    const configuration = [{ kind: 'table' as const, columns: ['Row', 'Note'], rows: [[cell('2'), cell('a | b')], [cell('3'), cell('one\ntwo')], [cell('4'), cell('<i>x</i>')]] }];
    expect(toMarkdown(generateContent({ configuration }))).toContain(`| Row | Note |
| --- | --- |
| 2 | (text 1 below) |
| 3 | (text 2 below) |
| 4 | \`<i>x</i>\` |

Text 1:

\`\`\`text
a | b
\`\`\`

Text 2:

\`\`\`text
one
two
\`\`\`
`);
  });
});
