import { describe } from '../../src/adf';
import type { Finding } from '../../src/domain/finding';
import type { Plan, PlanOptions } from '../../src/domain/plan';
import { DEFAULT_SETTINGS, defaultOptions } from '../../src/domain/settings';
import type { RawFile } from '../../src/domain/sheet';
import type { Spec } from '../../src/domain/spec';
import type { TicketContent } from '../../src/domain/ticket';
import { makePlan } from '../../src/plan';
import { buildSpec, validateSpec } from '../../src/spec';
import { readFiles } from '../../src/spec/reading';
import { lintTicket, lintTitles, type LintResult, prepareWriting, writeTicket } from '../../src/writing';

/** A specification with the tickets it gives, made without the app's storage and jobs. */
export interface Composition {
  readonly spec: Spec;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly tickets: readonly { readonly content: TicketContent; readonly lint: readonly LintResult[]; readonly description: ReturnType<typeof describe> }[];
}

/** Reads, validates, plans and writes, with the standing defaults but for what `options` says. */
export async function compose(files: readonly RawFile[], options: Partial<PlanOptions> = {}): Promise<Composition> {
  const reading = await readFiles(files);
  const spec = buildSpec(reading.files.flatMap((file) => (file.kind === 'sheet' ? [file.sheet] : [])));
  const planOptions: PlanOptions = { sessionId: 'page', ...defaultOptions(DEFAULT_SETTINGS), ...options };
  const plan = makePlan(spec, planOptions);
  const findings = [...reading.findings, ...validateSpec(spec, planOptions.statusPolicy), ...plan.findings];
  const prepared = prepareWriting(spec, plan, planOptions);
  const contents = plan.tickets.map((ticket) => ({ ticket, content: writeTicket({ prepared, ticket }) }));
  const titleFaults = lintTitles(plan.tickets);
  const tickets = contents.map(({ ticket, content }) => ({
    content,
    lint: [...lintTicket(content, spec, ticket), ...[titleFaults.get(ticket.id)].filter((fault) => fault !== undefined)],
    description: describe(content),
  }));
  return { spec, plan, findings, tickets };
}
