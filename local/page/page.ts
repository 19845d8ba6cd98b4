import { type Phase, PHASE_TITLES, PHASES } from '../../src/domain/plan';
import { adfHtml, escapeHtml } from './adf-html';
import type { Composition } from './compose';
import { STYLE } from './style';

type Ticket = Composition['tickets'][number];

const anchor = (ticket: Ticket): string => `t-${ticket.content.id}`;

function contents(phase: Phase, tickets: readonly Ticket[]): string {
  const lines = tickets.map((ticket) => {
    const { content, lint } = ticket;
    const questions = content.questions.length;
    const marks = `${questions === 0 ? '' : ` <small>${String(questions)} open</small>`}${lint.length === 0 ? '' : ' <small class="lint">lint</small>'}`;
    return `<li><a href="#${anchor(ticket)}">${escapeHtml(content.title)}</a> <small>${content.size}</small>${marks}</li>`;
  });
  return `<h2>${PHASE_TITLES[phase]} (${String(tickets.length)})</h2><ol>${lines.join('')}</ol>`;
}

function issue(ticket: Ticket): string {
  const { content, lint, description } = ticket;
  const faults = lint.map(({ rule, message }) => `<p class="lint">${escapeHtml(`${rule}: ${message}`)}</p>`).join('');
  const attachment = description.attachment === null ? '' : `<p class="lint">Attachment: ${escapeHtml(description.attachment.name)}</p>`;
  return `<article id="${anchor(ticket)}"><h1>${escapeHtml(content.title)}</h1>${faults}${attachment}${adfHtml(description.document)}</article>`;
}

/** All tickets of a specification as one HTML page, drawn from the very ADF that an export would send. */
export function ticketsPage(name: string, { tickets, plan, findings }: Composition): string {
  const passed = tickets.filter(({ lint }) => lint.length === 0).length;
  const questions = tickets.reduce((sum, { content }) => sum + content.questions.length, 0);
  const numbers = `${String(tickets.length)} tickets, ${String(plan.counts.dependencies)} links, ${String(questions)} questions, ${String(findings.length)} findings; ${String(passed)} pass the lint.`;
  const phases = PHASES.map((phase) => ({ phase, own: tickets.filter(({ content }) => content.phase === phase) })).filter(({ own }) => own.length > 0);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(name)}</title><style>${STYLE}</style></head>
<body><nav><h1>${escapeHtml(name)}</h1><p>${numbers}</p>${phases.map(({ phase, own }) => contents(phase, own)).join('')}</nav>
<main>${tickets.map(issue).join('\n')}</main></body></html>
`;
}
