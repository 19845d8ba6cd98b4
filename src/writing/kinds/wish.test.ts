import { wish } from './wish';

const say = (description: string): string => wish({ who: 'an editor', thing: 'the content type Article', otherwise: 'to create and edit content of the type Article' }, description);

describe('a story from a description', () => {
  it.each([
    ['Add program pages for majors and minors. Ask first.', 'As an editor, I want to add program pages for majors and minors.'],
    ['<p>A text-heavy page for <b>evergreen</b> content.</p>', 'As an editor, I want the content type Article: a text-heavy page for evergreen content.'],
    ['Used for grouping pages to place data.', 'As an editor, I want the content type Article, used for grouping pages to place data.'],
    ['Defines a basic sidebar text item', 'As an editor, I want the content type Article, which defines a basic sidebar text item.'],
    ['Display an announcement to users', 'As an editor, I want to display an announcement to users.'],
    ['List of redirects', 'As an editor, I want the content type Article ("List of redirects").'],
    ['Descriptive metadata for categorizing', 'As an editor, I want the content type Article ("Descriptive metadata for categorizing").'],
    ['مقالات طويلة للموقع', 'As an editor, I want the content type Article ("مقالات طويلة للموقع").'],
  ])('%s', (description, story) => {
    expect(say(description)).toBe(story);
  });

  it.each(['', 'Articles', 'Please ask before you use this page type', `A ${'very '.repeat(40)}long text`, 'Migrated from paragraph bundle Article'])(
    'claims nothing where the description gives no sentence: %s',
    (description) => {
      expect(say(description)).toBe('As an editor, I want to create and edit content of the type Article.');
    },
  );
});
