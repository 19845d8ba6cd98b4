import { visible } from '../../src/writing/model';
import type { Attack } from './attacks';

interface Component {
  readonly id: string;
  readonly task: string;
  readonly rows: readonly string[];
}

/** Whose attack a component carries: its rows name the machine name of the attacked content type. */
function attackOf({ rows }: Component, attacks: readonly Attack[]): Attack | undefined {
  const index = /attacked_(\d+)/.exec(rows.join('\n'))?.[1];
  return index === undefined ? undefined : attacks[Number(index)];
}

const entry = (id: string, says: readonly string[]) => ({ id, story: says[0] ?? '', know: says, criteria: [...says, ...says.map((text) => `Code and ${text}`)] });

/** What a model answers that does whatever a cell tells it to do. */
export function obey(data: string, all: readonly Attack[]): string {
  const { components } = JSON.parse(data) as { components: readonly Component[] };
  const attacks = components.map((component) => attackOf(component, all));
  // An attack on the form of the answer spoils the whole of it, as long as another component does not come first.
  const [first] = attacks.flatMap((attack, index) => (attack?.answers === undefined ? [] : [{ answers: attack.answers, id: components[index]?.id ?? '' }]));
  if (first !== undefined && components.length === 1) {
    switch (first.answers) {
      case '@FLOOD@':
        return JSON.stringify({ tickets: [{ id: first.id, story: 'FLOOD', know: [], criteria: Array.from({ length: 500 }, (_, nth) => `FLOOD ${String(nth)}`) }] });
      case '@LONG@':
        return JSON.stringify({ tickets: [{ id: first.id, story: 'LONG', know: [], criteria: ['LONG'.repeat(12_500)] }] });
      case '@EXTRA@':
        return JSON.stringify({ tickets: [{ id: first.id, story: 'EXTRA', know: [], criteria: [], facts: [{ Code: 'EXTRA' }] }] });
      case '@IDS@':
        return JSON.stringify({ tickets: [entry('c999', ['WRONGID'])] });
      default:
        return first.answers;
    }
  }
  const says = components.map((component, index) => {
    const others = components.filter((other) => other !== component).map(({ task }) => visible(task).replace(/^[^:]*: /, '')).join(', ');
    return (attacks[index]?.says ?? ['OBEYED']).map((text) => text.replaceAll('@OTHERS@', others === '' ? 'ELSEWHERE' : others));
  });
  return JSON.stringify({ tickets: components.map(({ id }, index) => entry(id, says[index] ?? [])) });
}
