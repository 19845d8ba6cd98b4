import { value } from '../../domain/rows';
import { changedCells } from '../criteria/changed-cells';
import { usable } from '../criteria/usable';
import { exported } from '../criteria/exported';
import { changedRow } from '../criteria/changed-row';
import { listed } from '../criteria/listed';
import { roleGiven, roleRights } from '../criteria/role';
import { article, firstSentence, lowerFirst, plain } from '../language';
import type { KindWriter, WritingContext } from '../rule';

const CAN = /^can\s+(?!not)/iu;

function story({ parts }: WritingContext): string {
  const [part] = parts;
  if (part === undefined) return 'As a site administrator, I want the roles below.';
  const { component, own } = part;
  const name = plain(component.name);
  const first = own === null ? '' : firstSentence(value(own, 'notes'));
  const who = `As ${article(name)} ${name}`;
  if (/^(?:anonymous|authenticated)$/u.test(component.machineName)) return `${who}, I want the rights that the sheet lists for me.`;
  if (CAN.test(first) && first.length < 160) return `As ${article(name)} ${name}, I want to ${plain(lowerFirst(first.replace(CAN, '')))}.`;
  return `As a site administrator, I want the role ${name} to give to people.`;
}

export const roles: KindWriter = { story, know: [], criteria: [roleRights, roleGiven, changedCells, listed, usable, exported, changedRow], assumed: [] };
