import { mayAdvance, mayRollBack } from './stage';

describe('stages', () => {
  it('cannot be skipped', () => {
    expect(mayAdvance('upload', 'processing')).toBe(true);
    expect(mayAdvance('upload', 'review')).toBe(false);
    expect(mayAdvance('review', 'upload')).toBe(false);
  });

  it('go back only to review once an issue exists', () => {
    expect(mayRollBack('jira_export', 'upload', false)).toBe(true);
    expect(mayRollBack('jira_export', 'upload', true)).toBe(false);
    expect(mayRollBack('jira_export', 'review', true)).toBe(true);
    expect(mayRollBack('review', 'review', false)).toBe(false);
  });
});
