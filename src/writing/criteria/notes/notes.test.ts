import { specOf } from '../../../spec/testing/build';
import { stripMarks } from '../../language';
import { criteriaOf, onStory } from '../../testing/said';
import { fieldsTable } from '../../testing/tables';
import { ownWords } from '../own-words';
import { fieldNotes, NOTE_PATTERNS } from '.';

/** What a pattern reads from a note on a field of a type, for one name; null where it does not read it. */
function read(code: string, note: string, type = 'Text (plain)'): string | null {
  const [row] = specOf({ fields: fieldsTable({ Bundle: 'Story (Content type)', 'Field label': 'It', 'Machine name': 'field_it', 'Field type': type, 'Settings/notes': note }) }).rows;
  const reading = row === undefined ? null : (NOTE_PATTERNS.find((pattern) => pattern.code === code)?.read(note, row) ?? null);
  return reading === null ? null : stripMarks(reading.say('It', true));
}

describe('what notes say of a field', () => {
  it.each([
    ['shown-size', 'Render as 730x840', 'the page shows It as 730x840'],
    ['shown-mode', 'Shown with the view mode Portrait under the text.', 'the page shows It in the view mode Portrait'],
    ['shown-mode', 'Render as thumbnail view mode', 'the page shows It in the view mode thumbnail'],
    ['not-shown', 'Set as metatag abstract, not shown on node', 'the page does not show It'],
    ['hidden-on-form', 'Program term selected by default. Field hidden from node form.', 'It is not on the form that editors fill in'],
    ['text-length', 'Max length 80', 'It takes 80 characters at most'],
    ['text-length', 'At most 300 characters. Used in the finder.', 'It takes 300 characters at most'],
    ['text-format', 'Text format: Basic HTML', 'It is written in the text format "Basic HTML" and no other'],
    ['no-summary', 'Limited HTML allowed, no summary', 'It has no summary on the form'],
    ['placeholder', 'Placeholder: Tab Title', 'while it is empty, It shows "Tab Title"'],
    ['default', 'Options: Grey, White. Default: g', 'It starts as "g" on a new form'],
  ])('%s: %s', (code, note, said) => {
    expect(read(code, note)).toBe(said);
  });

  it.each([
    ['number-range', 'min 0. max 9', 'Number (integer)', 'It takes numbers from 0 to 9 only'],
    ['number-range', 'min 0.0', 'Number (decimal)', 'It takes no number below 0.0'],
    ['number-affix', 'Prefix: EUR. Precision 10', 'Number (decimal)', 'It shows "EUR" before the number'],
    ['number-affix', 'min 0. suffix years', 'Number (integer)', 'It shows "years" behind the number'],
    ['number-affix', 'min 0. suffix Room|Rooms', 'Number (integer)', 'It shows "Room" behind 1 and "Rooms" behind any other number'],
    ['date-only', 'Date only', 'Date', 'It asks for a date without a time'],
    ['date-and-time', 'Date and time, all day option.', 'Smart date range', 'It asks for a date with a time'],
    ['boolean-labels', 'On label: Manual; off label: Automatic', 'Boolean', 'It reads "Manual" when ticked and "Automatic" when not'],
    ['default', 'On label: Yes; off label: No. Default: 1', 'Boolean', 'It is ticked on a new form'],
    ['link', 'Internal and external links, link text required.', 'Link', 'It accepts internal pages and external addresses, with a link text'],
    ['link', 'External only. link text disabled', 'Link', 'It accepts external addresses only, without a link text'],
    ['file-types', 'Allowed types (svg), alt enabled and required, max size 2mb', 'Image', 'It takes svg files only, of up to 2 MB'],
    ['file-types', 'pdf only, 20 MB', 'File', 'It takes pdf files only, of up to 20 MB'],
    ['file-types', 'max size 5 MB', 'File', 'It refuses a file over 5 MB'],
    ['alternative-text', 'Alternative text required.', 'Image', 'It refuses an image without alternative text'],
    ['file-folder', 'directory ([date:custom:Y]-[date:custom:m])', 'File', 'files of It lie in a folder named after year and month of the upload'],
    ['paragraph-modes', 'Edit mode closed, add mode dropdown', 'Entity Reference Revisions (paragraphs)', 'paragraphs in It start closed and are added by a drop-down button'],
  ])('%s: %s on %s', (code, note, type, said) => {
    expect(read(code, note, type)).toBe(said);
  });

  it.each([
    ['shown-size', 'If CTA trio, render as 393x221, if single render as 1920x1445.', 'Entity reference'],
    ['not-shown', 'CTA trio image thumbnail not shown on mobile.', 'Entity reference'],
    ['shown-mode', 'Portrait 640x800 on the page, Avatar in lists.', 'Entity reference'],
    ['hidden-on-form', 'Shown on the form', 'Text (plain)'],
    ['text-length', 'max size 2 MB', 'Text (plain)'],
    ['text-length', 'Max length 80', 'Link'],
    ['text-format', 'Text format: Full HTML for editors, Basic HTML for everybody else.', 'Text (formatted)'],
    ['default', 'Default: a:0:{}', 'Meta tags'],
    ['default', 'Default: 0', 'Boolean'],
    ['number-range', 'min 0', 'Text (plain)'],
    ['number-affix', 'suffix years', 'Text (plain)'],
    ['boolean-labels', 'On label: 1; off label: 0', 'Boolean'],
    ['link', 'Sorted by the alphabet in the template.', 'Link'],
    ['link', 'Internal only', 'Text (plain)'],
    ['date-only', 'No date only for drafts', 'Date'],
    ['file-types', 'For the ministry only', 'File'],
    ['alternative-text', 'Alternative text', 'Image'],
    ['paragraph-modes', 'Edit mode: closed, preview. Add mode: modal.', 'Entity Reference Revisions (paragraphs)'],
  ])('%s does not read: %s', (code, note, type) => {
    expect(read(code, note, type)).toBeNull();
  });

  it('tells fields of the same words together, and leaves fields off the form out', () => {
    const limit = { 'Settings/notes': 'Max length 80' };
    const tables = onStory({ ...limit, 'Field label': 'Lead' }, { ...limit, 'Field label': 'Teaser' }, { 'Field label': 'Legacy', 'Settings/notes': 'Max length 9', 'Form widget': '-- Disabled --' });
    expect(criteriaOf(fieldNotes, tables, 'Story')).toEqual(['Lead and Teaser take 80 characters at most.']);
  });

  it('quotes a short demand that no pattern reads, and neither labels nor questions', () => {
    expect(criteriaOf(ownWords, onStory({ 'Field label': 'Code', 'Settings/notes': 'Unique. Three letters, four digits.' }), 'Story')).toEqual(['Code does what its note asks: "Unique. Three letters, four digits".']);
    expect(criteriaOf(ownWords, onStory({ 'Field label': 'A', 'Settings/notes': 'Target: File (any)' }, { 'Field label': 'B', 'Settings/notes': 'Is it needed?' }, { 'Field label': 'C', 'Settings/notes': 'Max length 80' }), 'Story')).toEqual([]);
  });
});
