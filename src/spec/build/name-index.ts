import type { ComponentKind } from '../../domain/spec';
import { fold } from '../text';
import type { Draft } from './draft';

const NONE: readonly Draft[] = [];

/** Finds components by kind and name, or kind and machine name, without case. */
export class NameIndex {
  private readonly names = new Map<ComponentKind, Map<string, Draft[]>>();
  private readonly machineNames = new Map<ComponentKind, Map<string, Draft[]>>();
  /** Most parts that a known name falls into at commas, semicolons and line breaks. */
  longest = 1;

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) this.add(draft);
  }

  add(draft: Draft): void {
    put(this.names, draft.kind, fold(draft.name), draft);
    if (draft.machineName !== '') put(this.machineNames, draft.kind, draft.machineName.toLowerCase(), draft);
    const parts = draft.name.split(/[,;\n]/).length;
    if (parts > this.longest) this.longest = parts;
  }

  /** Components of any of the kinds with this name, already folded. */
  named(kinds: readonly ComponentKind[], folded: string): readonly Draft[] {
    return gather(this.names, kinds, folded);
  }

  /** Components of any of the kinds with this machine name, in lower case. */
  called(kinds: readonly ComponentKind[], machineName: string): readonly Draft[] {
    return gather(this.machineNames, kinds, machineName);
  }
}

function put(map: Map<ComponentKind, Map<string, Draft[]>>, kind: ComponentKind, key: string, draft: Draft): void {
  const ofKind = map.get(kind) ?? new Map<string, Draft[]>();
  map.set(kind, ofKind);
  const list = ofKind.get(key);
  if (list === undefined) ofKind.set(key, [draft]);
  else list.push(draft);
}

function gather(map: ReadonlyMap<ComponentKind, ReadonlyMap<string, Draft[]>>, kinds: readonly ComponentKind[], key: string): readonly Draft[] {
  let found = NONE;
  for (const kind of kinds) {
    const more = map.get(kind)?.get(key);
    if (more !== undefined) found = found.length === 0 ? more : [...found, ...more];
  }
  return found;
}
