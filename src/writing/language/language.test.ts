import { article, capital, code, count, firstSentence, list, lowerFirst, plain, quote, ranges, rowsText, sentences, shortList, shortName, stripHtml, stripMarks, wordCount } from '.';

describe('words as a person would put them', () => {
  it('lists names', () => {
    expect(list([])).toBe('');
    expect(list(['A'])).toBe('A');
    expect(list(['A', 'B'], 'or')).toBe('A or B');
    expect(list(['A', 'B', 'C'])).toBe('A, B and C');
    expect(shortList(['A', 'B', 'C', 'D', 'E'], 3)).toBe('A, B and 3 others');
    expect(shortList(['A', 'B', 'C'], 3)).toBe('A, B and C');
  });

  it('counts in words as far as twelve', () => {
    expect(count(1, 'field')).toBe('one field');
    expect(count(12, 'field')).toBe('twelve fields');
    expect(count(13, 'vocabulary', 'vocabularies')).toBe('13 vocabularies');
    expect(capital('élan')).toBe('Élan');
  });

  it('joins row numbers into ranges', () => {
    expect(ranges([5, 2, 3, 4, 9, 10, 4])).toBe('2–5, 9, 10');
    expect(rowsText([7, 7])).toBe('row 7');
    expect(rowsText([7, 9])).toBe('rows 7, 9');
  });

  it('takes the meaning from marks in sheet text, and gives them back', () => {
    expect(plain('a *b* `c` \\ d\n e')).toBe('a \\*b\\* \\`c\\` \\\\ d e');
    expect(stripMarks(plain('a *b* `c` \\ d'))).toBe('a *b* `c` \\ d');
    expect(stripMarks(`**Used by** ${code('a`b')}`)).toBe('Used by a`b');
    expect(quote('say “x”')).toBe('"say \'x\'"');
    expect(wordCount('**Two** words – `x`')).toBe(3);
  });

  it('reads HTML as text', () => {
    expect(stripHtml('<p>One &amp; two.</p><ul><li>3 < 4</li></ul>')).toBe('One & two.\n3 < 4');
    expect(stripHtml('&#39;x&#x27; &bogus; &#xD800;')).toBe("'x' &bogus; &#xD800;");
  });

  it('finds the first sentence', () => {
    expect(firstSentence('Blocks, e.g. a hero. Then more.')).toBe('Blocks, e.g. a hero');
    expect(firstSentence('<p>See va.gov for it!</p><p>No more</p>')).toBe('See va.gov for it');
    expect(firstSentence('No end')).toBe('No end');
    expect(firstSentence(' <br> ')).toBe('');
    expect(firstSentence('新しい記事。二つ目')).toBe('新しい記事。二つ目');
  });

  it('lower-cases what is not a name, and chooses the article', () => {
    expect(lowerFirst('Add pages')).toBe('add pages');
    expect(lowerFirst('URL of a page')).toBe('URL of a page');
    expect(lowerFirst('VegaLite chart')).toBe('VegaLite chart');
    expect(lowerFirst('Facility-specific text')).toBe('facility-specific text');
    expect(['editor', 'user', 'FAQ', 'UUID', 'hour', 'site builder'].map(article)).toEqual(['an', 'a', 'an', 'a', 'an', 'a']);
  });

  it('finds every sentence of a text', () => {
    expect(sentences('Blocks, e.g. a hero. Then more!\nA line')).toEqual(['Blocks, e.g. a hero.', 'Then more!', 'A line']);
    expect(sentences('')).toEqual([]);
  });

  it('shortens a name that would swallow a sentence, at a sentence or a word', () => {
    expect(shortName('Hide heading')).toBe('Hide heading');
    expect(shortName('Hide the heading of this section. It is recommended for sections that have their own header.')).toBe('Hide the heading of this section…');
    expect(shortName('Restrict the management of links on this page to the people of the internal content team')).toBe('Restrict the management of links on this page to the people of the…');
    expect(shortName(`${'x'.repeat(69)}\u{1F600}y`)).toBe(`${'x'.repeat(69)}…`);
  });
});
