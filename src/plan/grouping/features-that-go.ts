import { type Component, type ComponentKind, isBundleKind } from '../../domain/spec';
import { groupBy } from '../collect';
import { nameOf } from '../naming/names';
import type { Board } from './board';

/** A name without case, punctuation and plural, for comparison: `Events` and `Event` are one feature. */
export const featureWord = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ies$/u, 'y')
    .replace(/s$/u, '');

/** Kinds that a feature is named after. */
const HEADS: ReadonlySet<ComponentKind> = new Set(['content_type', 'media_type', 'block_type', 'entity_type', 'paragraph_type']);

type HostOf = (component: Component) => Component | undefined;

/** The one bundle whose fields alone name a vocabulary or paragraph type. */
const namedByOne =
  (board: Board): HostOf =>
  (component) => {
    const bundles = new Set(board.usesOf(component).flatMap((use) => (use.kind === 'target' && use.fromComponent !== component.id ? [use.fromComponent] : [])));
    const [only, second] = bundles;
    return only === undefined || second !== undefined ? undefined : board.spec.componentById.get(only);
  };

/** Keys under which the rows of a view speak of other things. */
const SPOKEN = ['notes', 'description'] as const;

/** The bundle that a view is named after, else the only bundle of which its rows speak. */
function bundleOfView(board: Board, heads: readonly Component[]): HostOf {
  const byWord = new Map<string, Component>();
  for (const head of heads) {
    for (const word of [nameOf(head), head.machineName].map(featureWord)) if (word !== '' && !byWord.has(word)) byWord.set(word, head);
  }
  return (view) => {
    const named = byWord.get(featureWord(nameOf(view))) ?? byWord.get(featureWord(view.machineName));
    if (named !== undefined) return named;
    const ids = new Set(board.rowsOf(view).flatMap((row) => SPOKEN.flatMap((key) => board.spec.mentionsIn(row, key))).map((mention) => mention.to));
    const [only, second] = [...ids].map((id) => board.spec.componentById.get(id)).filter((other) => other !== undefined && isBundleKind(other.kind));
    return second === undefined ? only : undefined;
  };
}

/** Head of a feature, up the hosts; a circle of hosts is led by the one the walk began with. */
function headOf(component: Component, hosts: ReadonlyMap<string, Component>): Component {
  const seen = new Set<string>();
  let at = component;
  for (let next = hosts.get(at.id); next !== undefined; next = hosts.get(at.id)) {
    if (seen.has(at.id)) return component;
    seen.add(at.id);
    at = next;
  }
  return at;
}

/**
 * What goes, as features: each bundle with the views named like it or speaking of it alone, and with the vocabularies and
 * paragraph types that only it names. Gives the components of each feature by its head; what belongs to no bundle is left out.
 */
export function featuresThatGo(board: Board): ReadonlyMap<Component, readonly Component[]> {
  const going = board.spec.components.filter((component) => board.standing(component) === 'going');
  const heads = going.filter((component) => HEADS.has(component.kind));
  const hostOfView = bundleOfView(board, heads);
  const hostByUse = namedByOne(board);
  const hosts = new Map<string, Component>();
  for (const component of going) {
    const byUse = component.kind === 'vocabulary' || component.kind === 'paragraph_type';
    const host = component.kind === 'view' ? hostOfView(component) : byUse ? hostByUse(component) : undefined;
    if (host !== undefined && HEADS.has(host.kind) && board.standing(host) === 'going') hosts.set(component.id, host);
  }
  const features = groupBy(going, (component) => headOf(component, hosts));
  return new Map([...features].filter(([head]) => HEADS.has(head.kind)));
}
