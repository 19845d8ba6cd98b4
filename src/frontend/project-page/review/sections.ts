import type { Prose, TicketContent } from '../../../domain/ticket';

export type Section = 'title' | keyof Prose;

/** What a person may rewrite, as one text: lists with a line for each of their sentences. */
export function sectionText({ title, prose }: Pick<TicketContent, 'title' | 'prose'>, section: Section): string {
  if (section === 'title') return title;
  const value = prose[section];
  return value === null ? '' : typeof value === 'string' ? value : value.join('\n');
}

/** What a call takes; as the schema of the payload has it. */
export const MOST_LINES = 50;
export const LONGEST_LINE = 2_000;
export const LONGEST_TEXT = 5_000;

export interface SectionChange {
  readonly title?: string;
  readonly prose?: Partial<Prose>;
}

/** A text as the change of its section; null where it cannot be one. */
export function changeOf(section: Section, text: string): SectionChange | null {
  const whole = text.trim();
  switch (section) {
    case 'title': {
      const line = whole.replace(/\s+/gu, ' ');
      return line === '' || line.length > 255 ? null : { title: line };
    }
    case 'story':
    case 'purpose':
      return whole.length > LONGEST_TEXT ? null : { prose: { [section]: whole === '' ? null : whole } };
    case 'know':
    case 'assumed':
    case 'criteria': {
      const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
      return lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE) ? null : { prose: { [section]: lines } };
    }
  }
}

/** Sections that a ticket has or may have: a removal has a purpose in place of a story. */
export const sectionsOf = ({ prose }: Pick<TicketContent, 'prose'>): readonly Section[] => ['title', prose.purpose !== null && prose.story === null ? 'purpose' : 'story', 'know', 'assumed', 'criteria'];
