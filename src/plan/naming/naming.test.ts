import type { Draft } from '../grouping/draft';
import { listNames } from './names';
import { titleOf } from './title';
import { uniqueTitles } from './unique-titles';

const parts = { noun: 'view', name: 'Facts', tail: ' (3 displays)', joined: false };
const draft = (id: string, name: string, distinctions: readonly string[], title?: string): Draft => ({
  id,
  action: 'configure',
  phase: 'content_types',
  group: 'content',
  title: title ?? { noun: 'content type', name, tail: '', joined: false },
  distinctions,
  held: false,
  components: [],
  rows: [],
});

describe('titles', () => {
  it('are verb, kind and name', () => {
    expect(titleOf('build', parts)).toBe('Build view: Facts (3 displays)');
    expect(titleOf('check', parts)).toBe('Check view Facts: already built');
    expect(titleOf('add_fields', { noun: 'fields to', name: 'Author', tail: '', joined: true })).toBe('Add fields to Author');
    expect(titleOf('create', { noun: 'vocabularies', name: '', tail: ' (13 without fields)', joined: false })).toBe('Create vocabularies (13 without fields)');
  });

  it('fit into a summary of Jira whole but for the name, and never end in half a character', () => {
    const title = titleOf('build', { ...parts, name: '😀'.repeat(200) }, 'machine_name');
    expect(title.length).toBeLessThanOrEqual(255);
    expect(title).toMatch(/^Build view: (?:😀)+… \(machine_name\) \(3 displays\)$/u);
  });

  it('are told apart by machine name, then by kind, then by id', () => {
    expect(uniqueTitles([draft('1', 'Page', ['page']), draft('2', 'page', ['page_2']), draft('3', 'Other', ['other'])])).toEqual([
      'Configure content type: Page (page)',
      'Configure content type: page (page_2)',
      'Configure content type: Other',
    ]);
    expect(uniqueTitles([draft('1', 'Page', ['page', 'media type']), draft('2', 'Page', ['page', 'block type'])])).toEqual([
      'Configure content type: Page (page, media type)',
      'Configure content type: Page (page, block type)',
    ]);
    expect(uniqueTitles([draft('abcde1', '', [], 'Mine'), draft('abcdf1', '', [], 'Mine')])).toEqual(['Mine (abcde)', 'Mine (abcdf)']);
  });

  it('are told apart whatever length names have, or the kind before them', () => {
    const long = 'A long machine name that somebody pasted here. '.repeat(12);
    const alike = uniqueTitles([draft('abcde1', 'Page', [long, long]), draft('abcdf1', 'Page', [long, long])]);
    expect(alike.map((title) => title.length <= 255 && /\(.*abcd[ef]\)$/u.test(title))).toEqual([true, true]);
    const noun = { noun: long, name: 'Page', tail: '', joined: false };
    const [one, other] = uniqueTitles([{ ...draft('abcde1', '', []), title: noun }, { ...draft('abcdf1', '', []), title: noun }]);
    expect([one?.slice(-8), other?.slice(-8), one?.length]).toEqual([' (abcde)', ' (abcdf)', 255]);
    expect(() => uniqueTitles([draft('abcde1', 'Page', []), draft('abcde1', 'Page', [])])).toThrow('Two tickets have the id abcde1.');
  });

  it('list names as a person would', () => {
    expect([['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D']].map((names) => listNames(names))).toEqual(['A', 'A and B', 'A, B and C', 'A, B and 2 more']);
  });
});
