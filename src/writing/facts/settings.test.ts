import { bundlesTable, fieldsTable } from '../testing/tables';
import { ticketOf } from '../testing/tickets-of';
import { toMarkdown } from '../../adf';

const markdown = (...args: Parameters<typeof ticketOf>): string[] => toMarkdown(ticketOf(...args).content).split('\n').filter((line) => line !== '');
const icon = { Name: 'Icon', 'Machine name': 'icon', Type: 'Media type', Description: 'Add icons' };

describe('settings of one thing', () => {
  it('are a line where they are few, without what the title says', () => {
    const lines = markdown({ bundles: bundlesTable({ ...icon, 'Mod.': 'n' }) }, 'Icon');
    expect(lines).toContain('Machine name `icon` · Description: Add icons · Mod.: n');
    expect(lines.at(-1)).toBe('Name: Icon · Type: Media type · X: a');
  });

  it('are a table where they are many or long', () => {
    const long = markdown({ bundles: bundlesTable({ ...icon, Description: 'Icons for steps. '.repeat(18), 'Settings/notes': 'No upload in the library. '.repeat(7) }) }, 'Icon');
    expect(long).toContain('| Setting | Value |');
  });
});

describe('settings of two things', () => {
  it('stand side by side where they differ, and in a sentence where they agree', () => {
    const lines = markdown(
      {
        bundles: bundlesTable({ Name: 'CTAs', 'Machine name': 'ctas', Type: 'Paragraph type', 'Mod.': 'n' }, { Name: 'CTA Item', 'Machine name': 'cta_item', Type: 'Paragraph type', 'Mod.': 'n' }),
        fields: fieldsTable(
          { Bundle: 'CTAs (Paragraph type)', 'Field label': 'Items', 'Machine name': 'field_items', 'Field type': 'Entity Reference Revisions (paragraphs)', 'Ref. bundle': 'CTA Item (Paragraph type)' },
          { Bundle: 'CTA Item (Paragraph type)', 'Field label': 'Text', 'Machine name': 'field_text' },
        ),
      },
      'CTA',
    );
    expect(lines).toContain('| Machine name | `ctas` | `cta_item` |');
    expect(lines.filter((line) => line.includes('Mod.'))).toEqual(['Mod. is n for both.']);
    expect(lines.some((line) => line.startsWith('| Name |'))).toBe(false);
  });
});
