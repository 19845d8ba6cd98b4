import type { Component, ComponentKind } from '../../domain/spec';
import { groupBy } from '../collect';
import { noun } from '../naming/kinds';
import { listNames } from '../naming/names';
import type { Board } from './board';
import { componentDraft } from './component-draft';
import { featuresThatGo } from './features-that-go';
import { rowsAbout } from './rows-of';
import type { TicketRule } from './rule';

/** `, with its view and 2 vocabularies`. */
function withTail(others: readonly Component[]): string {
  const kinds = groupBy(others, (component) => component.kind);
  const parts = [...kinds].map(([kind, { length }]) => (length === 1 ? noun(kind, 1) : `${String(length)} ${noun(kind, length)}`)).sort();
  return parts.length === 0 ? '' : `, with its ${listNames(parts, 4)}`;
}

/** Kinds of which one alone is hardly work: they go together, where they belong to no feature. */
export const SMALL: ReadonlySet<ComponentKind> = new Set(['image_style', 'responsive_image_style', 'view_mode', 'menu', 'user_role']);

/** A bundle goes with its view and its vocabulary; any other thing of some weight goes alone. */
export const removalByFeature: TicketRule = {
  name: 'removal by feature',
  drafts(board: Board) {
    const features = featuresThatGo(board);
    const placed = new Set([...features.values()].flat().map((component) => component.id));
    const alone = board.spec.components.filter(
      (component) => board.standing(component) === 'going' && !placed.has(component.id) && !SMALL.has(component.kind),
    );
    const groups: (readonly [Component, readonly Component[]])[] = [...features, ...alone.map((component) => [component, [component]] as const)];
    return groups.map(([lead, components]) => {
      const others = components.filter((component) => component.id !== lead.id);
      const all = [lead, ...others];
      return componentDraft(board, {
        lead,
        components: all,
        rows: rowsAbout(board, all).filter(({ role }) => role !== 'mention'),
        action: 'remove',
        title: { tail: withTail(others) },
        purpose: 'removal',
      });
    });
  },
};
