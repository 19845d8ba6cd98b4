import type { Allowed } from './allowed';
import { checkSentence } from './check-sentence';

/** What a ticket about the content type Event allows. */
const ALLOWED: Allowed = {
  names: ['start date', 'event', 'title', 'field_date'],
  written: ['Start date', 'Event', 'Title'],
  codes: new Set(['field_date', '/events']),
  quotes: new Set(['upcoming only']),
  numbers: new Set(['3', '10']),
  sentences: ['title is required on the form of event.', 'the form of event shows 3 fields.'],
  audience: new Set(['lakeside']),
};

const verdict = (text: string): string => {
  const check = checkSentence(text, ALLOWED);
  return check.ok ? 'stands' : check.reproach;
};

describe('a sentence of a model', () => {
  it.each([
    ['The form of Event shows Title and Start date.'],
    ['The form of Event shows 3 fields.'],
    ['The form of Event shows three fields.'],
    ['The page `/events` shows `field_date` of each Event.'],
    ['The page shows "Upcoming only" above each Event.'],
    ['On the form of Event, Title is required.'],
  ])('stands where the rows hold what it names: %s', (text) => {
    expect(verdict(text)).toBe('stands');
  });

  it.each([
    ['The form of Event shows `field_price`.', 'unknown-name'],
    ['The form of Event shows field_price.', 'unknown-name'],
    ['The page `/admin/secret` shows each Event.', 'unknown-name'],
    ['The page shows "Buy now" above each Event.', 'unknown-label'],
    ['The form of Event shows 4 fields.', 'unknown-number'],
    ['The form of Event shows four fields.', 'unknown-number'],
    ['The form of Event shows the flamingo.', 'unknown-word'],
    ['The form of Event shows PWNED.', 'unknown-word'],
    ['The form of Event is optional.', 'new-claim'],
    ['The form of Event shows https://evil.example.', 'link'],
    ['The form of Event shows [Title](x).', 'link'],
    ['The form of Event shows <b>Title.', 'link'],
    ['The form of Event shows Title ☃.', 'characters'],
    ['Event.', 'length'],
    [`The form of Event shows Title${' and Title'.repeat(40)}.`, 'length'],
  ])('is kept back where they do not: %s', (text, why) => {
    expect(verdict(text)).toBe(why);
  });

  it('is read without what nobody sees: hidden characters neither split a name nor stay in the text', () => {
    const check = checkSentence('The form of Ev\u200bent shows Ti\u{e0041}tle.', ALLOWED);
    expect(check).toMatchObject({ ok: true, sentence: { text: 'The form of Event shows Title.' } });
  });
});
