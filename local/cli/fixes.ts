import { writeFileSync } from 'node:fs';
import { AppFailure } from './app-failure';
import type { ReportedFinding } from './findings';
import { validate, type Way } from './stages';

/** A fix can uncover another; what five rounds do not settle is for a person. */
const ROUNDS = 5;

const counted = (count: number, one: string, many = `${one}s`): string => `${String(count)} ${count === 1 ? one : many}`;

const offers = (what: string, { fix, accepted, cause, code }: ReportedFinding): boolean =>
  fix !== null && (what === 'all' ? !accepted : cause === what || code === what);

/** How much one call fixed; null where nothing is left that leads on. */
async function applyOnce({ call, sessionId }: Way, what: string): Promise<{ readonly fixes: number; readonly cells: number } | null> {
  try {
    return await call('apply-fixes', what === 'all' ? { sessionId, all: true } : { sessionId, cause: what });
  } catch (error) {
    if (error instanceof AppFailure && error.error.code === 'nothing-to-fix') return null;
    throw error;
  }
}

/**
 * Applies the fixes that findings offer, all of them or those of a cause, and checks again, until none is offered any more.
 * Gives the findings of the last check. Where issues exist the sheets can no longer change, so nothing is done.
 */
export async function applyFixes(way: Way, before: readonly ReportedFinding[], what: string): Promise<readonly ReportedFinding[]> {
  const { session } = await way.call('get-session', { sessionId: way.sessionId });
  if (session.hasIssues) return before;
  let findings = before;
  const done = { fixes: 0, cells: 0 };
  for (let round = 0; round < ROUNDS && findings.some((finding) => offers(what, finding)); round += 1) {
    const applied = await applyOnce(way, what);
    if (applied === null) break;
    done.fixes += applied.fixes;
    done.cells += applied.cells;
    findings = await validate(way);
  }
  const left = findings.filter((finding) => offers(what, finding)).length;
  const settled = done.fixes === 0 ? `No fix is offered${what === 'all' ? '' : ` for ${what}`}` : `${counted(done.fixes, 'fix', 'fixes')} applied, ${counted(done.cells, 'cell')} changed`;
  console.log(`${settled}${left === 0 ? '' : `; ${counted(left, 'finding')} still ${left === 1 ? 'offers' : 'offer'} one`}. Findings: ${String(before.length)} before, ${String(findings.length)} now.`);
  return findings;
}

/** Writes the change list, to carry it over into the spreadsheet. */
export async function writeChanges({ call, sessionId }: Way, file: string): Promise<void> {
  const { text } = await call('change-list', { sessionId, format: /\.csv$/i.test(file) ? 'csv' : 'markdown' });
  writeFileSync(file, text);
}
