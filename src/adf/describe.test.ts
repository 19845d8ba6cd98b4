import { adfText, attachmentName, describe as describeTicket, DESCRIPTION_LIMIT } from './index';
import { generateContent } from './testing/ticket-content';

const cell = (text: string): { text: string; source: null } => ({ text, source: null });
const long = generateContent({
  configuration: [{ kind: 'table', columns: ['Row', 'Note'], rows: Array.from({ length: 40 }, (_, row) => [cell(String(row)), cell(`${String(row)} ${'n'.repeat(1000)}`)]) }],
});

describe('a ticket that is too long for a description', () => {
  it('goes whole into an attachment, which the description names while it keeps the essentials', () => {
    const { document, attachment } = describeTicket(long);
    const text = adfText(document);
    expect(attachment?.name).toBe('configure-content-type-event.md');
    expect(text).toContain('in the attachment configure-content-type-event.md');
    expect(text).toContain('Saving is refused while Date is empty.');
    expect(text).toContain('Fields.csv rows 2–4, 8');
    expect(text).not.toContain('nnn');
    expect(attachment?.markdown).toContain(`| 39 | 39 ${'n'.repeat(1000)} |`);
  });

  it('keeps whole list items only, as far as they fit', () => {
    const know = Array.from({ length: 60 }, (_, index) => `Remark ${String(index)} ${'k'.repeat(990)}.`);
    const text = adfText(describeTicket({ ...long, prose: { ...long.prose, know } }).document);
    expect(text.length).toBeLessThanOrEqual(DESCRIPTION_LIMIT);
    expect(text.length).toBeGreaterThan(DESCRIPTION_LIMIT - 1_100);
    expect(text).toContain('Remark 29 ');
    expect(text).not.toContain('Remark 59 ');
  });

  it('is attached under a name that any title gives', () => {
    expect(attachmentName(generateContent({ title: 'Build view: “Événements” (3 displays)' }))).toBe('build-view-e-ve-nements-3-displays.md');
    expect(attachmentName(generateContent({ title: '新闻' }))).toBe('ticket-a1b2c3d4e5f60718.md');
  });
});

describe('an ordinary ticket', () => {
  it('has no attachment', () => {
    expect(describeTicket(generateContent()).attachment).toBeNull();
  });
});
