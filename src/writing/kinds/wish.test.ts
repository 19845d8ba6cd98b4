import { wish, type Wish } from './wish';
import { turnPronouns } from './verbs';

const ARTICLE: Wish = { who: 'an editor', name: 'Article', thing: 'content of the type Article', otherwise: 'to create and edit content of the type Article' };
const say = (description: string, other: Partial<Wish> = {}): string => wish({ ...ARTICLE, ...other }, description).replace(/^As an editor, I want /u, '');

describe('a story from a description', () => {
  it.each([
    ['Add program pages for majors and minors. Ask first.', 'to add program pages for majors and minors.'],
    ['<p>Publish an official announcement or warning from your organization.</p>', 'to publish an official announcement or warning from my organization.'],
    ['Display an announcement to users', 'to display an announcement to users.'],
    ['Records the status of a bid', 'to record the status of a bid.'],
    ['Used to add an election card to a page', 'to add an election card to a page.'],
    ['<p>A text-heavy page for <b>evergreen</b> content.</p>', 'a text-heavy page for evergreen content.'],
    ['Button with a label and link field.', 'a button with a label and link field.'],
    ['VA forms available for download', 'VA forms available for download.'],
    ['A clinic or hospital within a VAMC system.', 'content of the type Article for a clinic or hospital within a VAMC system.'],
    ['The basis of a change log', 'content of the type Article as the basis of a change log.'],
    ['Used for grouping pages to place data.', 'content of the type Article, used for grouping pages to place data.'],
    ['Contains multiple social media links', 'content of the type Article with multiple social media links.'],
    ['Who to ask, with telephone', 'content of the type Article: who to ask, with telephone.'],
    ['For static pages without a type of their own.', 'content of the type Article for static pages without a type of their own.'],
    ['Promo banners are fixed content used for announcements.', 'fixed content used for announcements.'],
    ['Building Housing: Parcel to project mappings', 'content of the type Article for parcel to project mappings (Building Housing).'],
    ['Building Housing: Article', 'to create and edit content of the type Article (Building Housing).'],
    ['List of redirects', 'a list of redirects.'],
  ])('%s', (description, story) => {
    expect(say(description)).toBe(story);
  });

  it.each(['', 'Articles', 'The article of the type Articles', 'Please ask before you use this page type', `A ${'very '.repeat(40)}long text`, 'Migrated from paragraph bundle Article', 'References boards and commissions from a database', 'Alerts appear at the very top of all pages', 'Who is the issuer?', 'Admin use only.'])(
    'claims nothing where the description gives no sentence: %s',
    (description) => {
      expect(say(description)).toBe('to create and edit content of the type Article.');
    },
  );

  it('says where a thing is kept, and chooses from several', () => {
    expect(say('Locally hosted images', { kept: ' in the media library' })).toBe('locally hosted images in the media library.');
    expect(say('Voting areas for an election', { among: 'to choose from ' })).toBe('to choose from voting areas for an election.');
  });

  it('turns what is said to the reader into the reader\u2019s own words', () => {
    expect(turnPronouns('content that you are watching on your site, for you')).toBe('content that I am watching on the site, for me');
    expect(turnPronouns('about your work')).toBe('about my work');
  });
});
