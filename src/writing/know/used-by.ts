import { rowKey } from '../../domain/rows';
import type { Component, Reference } from '../../domain/spec';
import { rowName } from '../facts/names';
import { isChanged } from '../fields';
import { plain, shortList, strong } from '../language';
import type { KnowRule, WritingContext } from '../rule';

/** Kinds that other rows refer to by a field. */
const TARGET_KINDS = new Set(['content_type', 'vocabulary', 'paragraph_type', 'media_type', 'block_type']);
const NAMED = 4;
const COMPONENTS = 3;

const isOwn = (context: WritingContext, reference: Reference): boolean => context.parts.some(({ component }) => component.id === reference.fromComponent);

function users(context: WritingContext, component: Component): string[] {
  const references = (context.prepared.referencesTo.get(component.id) ?? []).filter(
    (reference) => reference.kind === 'target' && reference.match !== 'wildcard' && !isOwn(context, reference) && context.prepared.options.statusPolicy[reference.from.code] !== 'remove',
  );
  const named = references.map((reference) => {
    const bundle = context.spec.componentOfRow.get(rowKey(reference.from.ref))?.name ?? '';
    return `${plain(bundle)} (${plain(rowName(reference.from))})`;
  });
  return [...new Set(named)];
}

/** Who refers to the thing, and by which field. */
export const usedBy: KnowRule = (context) => {
  const targets = context.parts.filter(({ component, own }) => own !== null && context.roleOf(own) === 'build' && !isChanged(context, own) && TARGET_KINDS.has(component.kind));
  if (targets.length > COMPONENTS) return [];
  return targets.flatMap(({ component }) => {
    const names = users(context, component);
    if (names.length === 0) return [];
    const subject = targets.length === 1 ? strong('Used by') : strong(`${plain(component.name)} is used by`);
    return [`${subject} ${shortList(names, NAMED)}.`];
  });
};
