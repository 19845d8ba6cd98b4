import { specOf, type Tables } from '../../testing/build';

const SITE: Tables = {
  bundles: [
    ['Name', 'Machine name', 'Type', 'Settings/notes'],
    ['Article', 'article', 'Content type', ''],
    ['Decision Tree', 'decision_tree', 'Content type', ''],
    ['Event', 'event', 'Content type', ''],
    ['Event', 'event', 'Paragraph type', ''],
    ['Link group', 'link_group', 'Paragraph type', ''],
    ['Topics', 'topics', 'Vocabulary', ''],
  ],
  views: [['View name', 'Machine name'], ['Press Releases', 'press_releases']],
  image_styles: [['Style name', 'Machine name'], ['393x221', '393x221'], ['Card (335x230)', 'card']],
  user_roles: [['Name', 'Machine name', 'Notes'], ['Site admin', 'site_admin', ''], ['Editor', 'editor', '']],
};

const mentionsIn = (text: string, column = 'Settings/notes'): string[] =>
  specOf({ ...SITE, fields: [['Bundle', 'Field label', 'Machine name', column], ['Article (Content type)', 'Links', 'field_links', text]] }).mentions.map(
    (mention) => `${mention.text} = ${mention.to}`,
  );

describe('mentions', () => {
  it.each([
    ['Render as 393x221', ['393x221 = image_style:393x221']],
    ['Render as 393\u00d7221.', ['393x221 = image_style:393x221']],
    ['card at 335x230', ['335x230 = image_style:card']],
    ['Only site admins see it', ['site admins = user_role:site_admin']],
    ['Leads to a Decision Tree.', ['Decision Tree = content_type:decision_tree']],
    ['uses decision_tree', ['decision_tree = content_type:decision_tree']],
    ['Allows the Event paragraph type', ['Event = paragraph_type:event']],
    ['the content type Event', ['Event = content_type:event']],
    ['Choose the "Link group" here', ['Link group = paragraph_type:link_group']],
    ['Options come from view press_releases', ['press_releases = view:press_releases']],
    ['For the Editor role', ['Editor = user_role:editor']],
    ['A term of Topics (Vocabulary)', ['Topics = vocabulary:topics']],
  ])('%j names %j', (text, mentions) => {
    expect(mentionsIn(text)).toEqual(mentions);
  });

  it.each([
    ['a bare common word', 'Event and Topics are shown; the Editor decides; an article'],
    ['a label in other case', 'a link group and a decision tree'],
    ['a part of a word', 'Decision Trees-like 393x2210 mysite_admin'],
    ['a machine name in an address', 'see https://example.org/decision_tree and #link_group'],
    ['a heading of the form', 'shown under the Decision Tree tab'],
    ['another kind of that name', 'the Decision Tree vocabulary'],
    ['a view by its title alone', 'about Press Releases'],
    ['options of a list', 'Options: Decision Tree, Link group'],
    ['what was before', "New.\nChanged: Notes: 'Decision Tree' -> ''"],
  ])('do not come from %s', (_what, text) => {
    expect(mentionsIn(text)).toEqual([]);
  });

  it('are neither of the row\u2019s own component nor of what the row refers to', () => {
    const bundles = [['Name', 'Machine name', 'Type', 'Settings/notes'], ['Decision Tree', 'decision_tree', 'Content type', 'A Decision Tree leads on'], ['Fact Box', 'fact_box', 'Paragraph type', '']];
    const fields = [['Bundle', 'Field label', 'Ref. bundle', 'Settings/notes'], ['Decision Tree', 'Facts', 'Fact Box (Paragraph type)', 'One Fact Box']];
    expect(specOf({ bundles, fields }).mentions).toEqual([]);
    expect(specOf({ bundles, fields: fields.map(([bundle = '', label = '', , note = '']) => [bundle, label, '', note]) }).mentions.map((mention) => mention.to)).toEqual([
      'paragraph_type:fact_box',
    ]);
  });

  it('of sizes come from notes only: help texts speak to editors', () => {
    expect(mentionsIn('Upload at 393x221', 'Help text')).toEqual([]);
  });

  it('come from permissions by the words around machine names', () => {
    const spec = specOf({ ...SITE, user_roles: [['Name', 'Notes'], ['Author', 'create event content, view paragraph content event, edit terms in topics, view event']] });
    expect(spec.mentions.map((mention) => mention.to)).toEqual(['content_type:event', 'paragraph_type:event', 'vocabulary:topics']);
  });
});
