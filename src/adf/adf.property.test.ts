import * as fc from 'fast-check';
import { adfText, describe as describeTicket, DESCRIPTION_LIMIT, holdable, toAdf, toMarkdown, validateAdf } from './index';
import { cellsOf, ticketContent } from './testing/ticket-content';

describe('any ticket', () => {
  it('gives a description that Atlassian’s schema and a real site accept', () => {
    fc.assert(
      fc.property(ticketContent, (content) => {
        const { document, attachment } = describeTicket(content);
        expect(validateAdf(document)).toEqual([]);
        expect(adfText(document).length).toBeLessThanOrEqual(DESCRIPTION_LIMIT);
        if (attachment !== null) expect(adfText(document)).toContain(attachment.name);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every cell, character for character, in the description or in the attachment', () => {
    fc.assert(
      fc.property(ticketContent, (content) => {
        const { document, attachment } = describeTicket(content);
        const where = attachment === null ? adfText(document) : attachment.markdown;
        for (const cell of cellsOf(content)) expect(where).toContain(holdable(cell.text));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every cell in the Markdown, even where no attachment is needed', () => {
    fc.assert(
      fc.property(ticketContent, (content) => {
        const markdown = toMarkdown(content);
        for (const cell of cellsOf(content)) expect(markdown).toContain(holdable(cell.text));
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same document every time', () => {
    fc.assert(
      fc.property(ticketContent, (content) => {
        expect(JSON.stringify(toAdf(content))).toBe(JSON.stringify(toAdf(structuredClone(content))));
      }),
      { numRuns: 30 },
    );
  });
});
