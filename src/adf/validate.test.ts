import { generateContent } from './testing/ticket-content';
import { toAdf } from './to-adf';
import { validateAdf } from './validate';

const doc = (...content: unknown[]): unknown => ({ type: 'doc', version: 1, content });
const paragraph = (...content: unknown[]): unknown => ({ type: 'paragraph', content });
const task = (localId: string): unknown => ({ type: 'taskItem', attrs: { localId, state: 'TODO' }, content: [] });

describe('checking a document', () => {
  it('finds nothing in a ticket', () => {
    expect(validateAdf(toAdf(generateContent()))).toEqual([]);
  });

  it.each([
    ['an unknown node', doc({ type: 'carousel' })],
    ['an unknown attribute', doc({ type: 'paragraph', attrs: { colour: 'red' }, content: [] })],
    ['an empty text', doc(paragraph({ type: 'text', text: '' }))],
    ['code with another mark', doc(paragraph({ type: 'text', text: 'a', marks: [{ type: 'code' }, { type: 'strong' }] }))],
    ['an empty address', doc(paragraph({ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: '' } }] }))],
    ['a script address', doc(paragraph({ type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: 'javascript:1' } }] }))],
    ['two tasks with one id', doc({ type: 'taskList', attrs: { localId: 'l' }, content: [task('a'), task('a')] })],
    ['a lone surrogate', doc(paragraph({ type: 'text', text: '\ud800' }))],
    ['no document', { type: 'doc' }],
  ])('refuses %s', (_, document) => {
    expect(validateAdf(document)).not.toEqual([]);
  });

  it('says where', () => {
    expect(validateAdf(doc(paragraph(), paragraph({ type: 'text', text: '' })))[0]?.path).toBe('/content/1/content/0/text');
  });
});
