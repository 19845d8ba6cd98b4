import { issueFields, summaryOf } from './issue-fields';
import { keyNumber, keysAfter } from './key-number';
import { nextWindow, searchState, startSearch } from './key-search';
import { fittingComponents, refOf } from './receipt-property';
import { elementBytes, fittingCount } from './serialized';

describe('what goes into a request', () => {
  it('stays below the size that Jira takes, and is never empty', () => {
    const element = { fields: { description: 'é'.repeat(100) }, properties: [] };
    const size = elementBytes(element);
    expect(fittingCount([size, size, size], 520)).toBe(2);
    expect(fittingCount([size], 10)).toBe(1);
    expect(fittingCount([size, size], 100_000)).toBe(2);
  });

  it('has a summary of one line and 255 characters', () => {
    expect(summaryOf(' a\n b ')).toBe('a b');
    expect(summaryOf('x'.repeat(255))).toHaveLength(255);
    expect(summaryOf(`${'x'.repeat(253)}😀y`)).toBe(`${'x'.repeat(253)}…`);
  });

  it('leaves out fields that are not on the screen, and says which', () => {
    const target = { projectId: '1', projectKey: 'A', issueTypeId: '2', epicTypeId: null, epicNameField: null, linkType: null, fields: ['summary', 'labels'], newestNumber: 0, storyPointsField: null, everyIssue: {}, unusable: [], rank: false };
    const assignment = { sprintId: null, assigneeId: 'a', priorityId: null, labels: ['two words', 'drupal'], storyPoints: null, dueDate: null };
    const built = issueFields({ title: 't', description: {}, labels: ['drupal'], assignment, parentKey: 'A-1' }, target, ['parentId']);
    expect(built.fields).toMatchObject({ labels: ['drupal', 'two-words'] });
    expect(built.fields).not.toHaveProperty('assignee');
    expect(built.fields).not.toHaveProperty('parent');
    expect(built.without).toEqual(['assignee', 'parentId']);
  });

  it('names as many components as the property holds', () => {
    expect(fittingComponents(['a', 'b'])).toEqual(['a', 'b']);
    expect(fittingComponents(['a', 'x'.repeat(20_000)])).toEqual(['a']);
  });
});

describe('finding issues again', () => {
  it('knows its own by session and ticket', () => {
    expect(refOf({ session: 's', ticket: 't' }, 's')).toBe('t');
    expect(refOf({ session: 'other', ticket: 't' }, 's')).toBeNull();
    expect(refOf(null, 's')).toBeNull();
  });

  it('walks the keys until two windows are empty, or up to a known later issue', () => {
    expect(keysAfter('AB', 9, 2)).toEqual(['AB-10', 'AB-11']);
    expect([keyNumber('AB-24'), keyNumber('nothing')]).toEqual([24, 0]);
    const one = nextWindow(startSearch(0), 0);
    expect(searchState(one, null)).toBe('going_on');
    expect(searchState(one, 100)).toBe('ended');
    expect(searchState(nextWindow(one, 0), null)).toBe('ended');
    expect(searchState(nextWindow(one, 3), null)).toBe('going_on');
    expect(searchState({ from: 0, emptyWindows: 0, windows: 100 }, null)).toBe('cut_short');
  });
});
