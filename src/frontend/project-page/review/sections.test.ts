import { aBody } from '../../../testing/samples';
import { changeOf, sectionsOf, sectionText } from './sections';

describe('the sections of a ticket', () => {
  const { content } = aBody();

  it('are told as texts and taken back from them', () => {
    const prose = { ...content.prose, know: ['One.', 'Two.'] };
    expect(sectionText({ ...content, prose }, 'know')).toBe('One.\nTwo.');
    expect(changeOf('know', ' One. \n\n Two.\n')).toEqual({ prose: { know: ['One.', 'Two.'] } });
    expect(sectionText(content, 'purpose')).toBe('');
    expect(changeOf('story', '  ')).toEqual({ prose: { story: null } });
    expect(changeOf('title', ' Configure\n it ')).toEqual({ title: 'Configure it' });
    expect(changeOf('criteria', '')).toEqual({ prose: { criteria: [] } });
  });

  it('refuse what the app would not take', () => {
    expect(changeOf('title', ' ')).toBeNull();
    expect(changeOf('title', 'x'.repeat(256))).toBeNull();
    expect(changeOf('story', 'x'.repeat(5_001))).toBeNull();
    expect(changeOf('know', 'x'.repeat(2_001))).toBeNull();
    expect(changeOf('know', 'x\n'.repeat(51))).toBeNull();
  });

  it('have a purpose in place of a story where something is removed', () => {
    expect(sectionsOf(content)).toContain('story');
    expect(sectionsOf({ prose: { ...content.prose, story: null, purpose: 'Nobody uses it.' } })).toContain('purpose');
  });
});
