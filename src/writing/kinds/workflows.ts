import { changedCells } from '../criteria/changed-cells';
import { exported } from '../criteria/exported';
import { changedRow } from '../criteria/changed-row';
import { listed } from '../criteria/listed';
import { statesStay, transitionNotes, transitionRights, transitionRoles } from '../criteria/transition-rights';
import { moderated, states, transitions } from '../criteria/transitions';
import { statesGone, statesSeen } from '../criteria/workflow-states';
import { transitionsKnown } from '../know/workflow';
import { labels, rowName } from '../facts/names';
import { list, plain, shortList } from '../language';
import type { KindWriter, WritingContext } from '../rule';

function story({ rows, parts }: WritingContext): string {
  const names = rows.build.filter((row) => row.sheet.type === 'workflow_states').map((row) => plain(rowName(row)));
  if (names.length > 1) return `As an editor, I want to take content through ${list(names)}.`;
  const name = plain(parts[0]?.component.name ?? '');
  const moves = labels(rows.build.filter((row) => row.sheet.type === 'workflow_transitions'));
  if (moves.length > 0) return `As an editor, I want ${shortList(moves, 4)} in the workflow ${name}.`;
  return `As an editor, I want content to follow the workflow ${name}.`;
}

export const workflows: KindWriter = { story, know: [transitionsKnown],
  criteria: [moderated, states, transitions, transitionRoles, transitionNotes, statesSeen, statesGone, transitionRights, statesStay, changedCells, listed, exported, changedRow] };
