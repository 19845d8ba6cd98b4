import { checkAdf } from '../adf/check';
import { findField } from '../fields/catalog';
import type { Json } from '../model/json';
import type { Project } from '../model/project';
import { classic, type Refusal } from '../refusal';

/** The refusal of the rich text among these values, if any of it cannot be kept. Jira names neither field nor place. */
export function richTextRefusal(project: Project, values: Readonly<Record<string, Json>>, burnsNumber: boolean): Refusal | undefined {
  for (const [id, value] of Object.entries(values)) {
    if (value === null || findField(project, id)?.kind !== 'rich_text') continue;
    const verdict = checkAdf(value);
    if (verdict !== 'ok') return classic(400, [verdict], {}, { burnsNumber });
  }
  return undefined;
}
