import type { AdfDocument } from '../../src/adf/nodes';
import { adfHtml, escapeHtml } from './adf-html';

describe('drawing ADF', () => {
  it('escapes what could be markup', () => {
    expect(escapeHtml('<b a="1">&</b>')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;&lt;/b&gt;');
  });

  it('draws every node that a ticket uses', () => {
    const text = (content: string) => ({ type: 'text' as const, text: content });
    const paragraph = (content: string) => ({ type: 'paragraph' as const, content: [text(content)] });
    const document: AdfDocument = {
      type: 'doc',
      version: 1,
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [text('Source')] },
        { type: 'paragraph', content: [text('a'), { type: 'hardBreak' }, { type: 'text', text: 'b<', marks: [{ type: 'code' }] }] },
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('x')] }] },
        { type: 'orderedList', attrs: { order: 1 }, content: [{ type: 'listItem', content: [paragraph('y')] }] },
        { type: 'taskList', attrs: { localId: '1' }, content: [{ type: 'taskItem', attrs: { localId: '2', state: 'TODO' }, content: [text('z')] }] },
        {
          type: 'table',
          attrs: { isNumberColumnEnabled: false, layout: 'default' },
          content: [{ type: 'tableRow', content: [{ type: 'tableHeader', attrs: { colwidth: [90] }, content: [paragraph('h')] }, { type: 'tableCell', attrs: { colwidth: [120] }, content: [paragraph('c')] }] }],
        },
      ],
    };
    expect(adfHtml(document).split('\n')).toEqual([
      '<h3>Source</h3>',
      '<p>a<br><code>b&lt;</code></p>',
      '<ul><li><p>x</p></li></ul>',
      '<ol start="1"><li><p>y</p></li></ol>',
      '<ul class="tasks"><li><label><input type="checkbox"> <span>z</span></label></li></ul>',
      '<div class="table"><table><colgroup><col style="width:90px"><col style="width:120px"></colgroup><tr><th><p>h</p></th><td><p>c</p></td></tr></table></div>',
    ]);
  });
});
