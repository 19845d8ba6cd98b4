import type { TicketContent } from '../domain/ticket';
import { adfText } from './adf-text';
import { layOut, type Section } from './layout';
import type { AdfDocument } from './nodes';
import { shorten } from './shorten';
import { code, plain, strong } from './spans';
import { documentOf } from './to-adf';
import { toMarkdown } from './to-markdown';

/** Characters of text; Jira refuses a description beyond 32,767 (facts/jira.md §4). */
export const DESCRIPTION_LIMIT = 32_000;

export interface Attachment {
  readonly name: string;
  readonly markdown: string;
}

export interface Description {
  readonly document: AdfDocument;
  /** The whole text, where the description cannot hold it. */
  readonly attachment: Attachment | null;
}

/** `configure-content-type-event.md`: from the title, else from the ticket's id; at most 80 characters. */
export function attachmentName(content: TicketContent): string {
  const slug = content.title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
    .replace(/^-+/, '')
    .slice(0, 77)
    .replace(/-+$/, '');
  return `${slug === '' ? `ticket-${content.id.replace(/[^A-Za-z0-9]/g, '').slice(0, 16)}` : slug}.md`;
}

const notice = (name: string): Section => ({
  name: 'lead',
  heading: null,
  blocks: [
    {
      kind: 'paragraph',
      spans: [
        strong('Shortened.'),
        plain(' This ticket is longer than a Jira description can be. The whole of it, with every configuration table, is in the attachment '),
        code(name),
        plain('.'),
      ],
    },
  ],
});

/**
 * What an issue gets: the description, and where the text is longer than {@link DESCRIPTION_LIMIT} characters the whole
 * text as a Markdown attachment, while the description says so and keeps everything up to the configuration, as far as it fits.
 */
export function describe(content: TicketContent, limit: number = DESCRIPTION_LIMIT): Description {
  const sections = layOut(content);
  const whole = documentOf(content.id, sections);
  if (adfText(whole).length <= limit) return { document: whole, attachment: null };
  const name = attachmentName(content);
  const said = notice(name);
  const essentials = sections.filter((section) => section.name !== 'configuration');
  const room = limit - adfText(documentOf(content.id, [said])).length - 1;
  return {
    document: documentOf(content.id, [said, ...shorten(essentials, room)]),
    attachment: { name, markdown: toMarkdown(content) },
  };
}
