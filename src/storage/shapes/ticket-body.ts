import { z } from 'zod';
import { PHASES } from '../../domain/plan';
import type { TicketBody } from '../../domain/ticket-body';
import { rowRef } from './common';
import { sizeShape } from './ticket';
import { provenanceShape } from './writing';

const texts = z.array(z.string());

const factCell = z.object({
  text: z.string(),
  source: z.object({ ref: rowRef, column: z.string() }).nullable(),
  code: z.exactOptional(z.boolean()),
});
const cellRows = z.array(z.array(factCell));

const factBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('settings'), columns: texts, rows: cellRows }),
  z.object({ kind: z.literal('table'), columns: texts, rows: cellRows }),
  z.object({ kind: z.literal('constant'), label: z.string(), cell: factCell, cells: z.array(factCell), rest: z.string() }),
  z.object({ kind: z.literal('line'), text: z.string() }),
  z.object({ kind: z.literal('notes'), items: z.array(z.object({ subject: z.string(), label: z.string(), cell: factCell })) }),
]);

const sections = {
  story: z.string().nullable(),
  purpose: z.string().nullable(),
  know: texts,
  assumed: texts,
  criteria: texts,
};

/** Sections that a person may rewrite; an absent one is the writer's. */
export const proseEditsShape = z.object({
  story: z.exactOptional(sections.story),
  purpose: z.exactOptional(sections.purpose),
  know: z.exactOptional(texts),
  assumed: z.exactOptional(texts),
  criteria: z.exactOptional(texts),
});

export const ticketBodyShape: z.ZodType<TicketBody> = z.object({
  sessionId: z.string(),
  id: z.string(),
  content: z.object({
    id: z.string(),
    title: z.string(),
    phase: z.enum(PHASES),
    size: sizeShape,
    sizeReason: z.string(),
    where: texts,
    waits: z.string().nullable(),
    prose: z.object(sections),
    standing: z.exactOptional(texts),
    questions: z.array(z.object({ code: z.string(), text: z.string(), rows: z.array(rowRef) })),
    dependsOn: z.array(z.object({ id: z.string(), title: z.string() })),
    mustExist: texts,
    alreadyThere: texts,
    configuration: z.array(factBlock),
    source: z.array(z.object({ file: z.string(), rows: z.array(z.int()) })),
    sourceFacts: z.array(z.object({ label: z.string(), cell: factCell })),
  }),
  edits: z.object({ title: z.exactOptional(z.string()), prose: z.exactOptional(proseEditsShape) }),
  notes: z.string(),
  provenance: z.exactOptional(provenanceShape),
  asked: z.exactOptional(texts),
});
