import type { ProseText } from '../../domain/ticket';
import { type ComponentKind, isBundleKind, type SpecRow } from '../../domain/spec';
import { value } from '../../domain/rows';
import { LIST_PATHS } from '../admin-paths';
import { configName } from '../config-names';
import { displaysStay } from '../criteria/stays';
import { rowName } from '../facts/names';
import { pagesGone, sharedStay } from '../criteria/removal-effects';
import { lookFirst, wholeView, ownWordsOnRemoval, sharedOnRemoval, stillNamed } from '../know/removal';
import { code, list, lowerFirst, plain, shortList } from '../language';
import { KIND_NOUNS, kindAndNames } from '../nouns';
import type { Candidate, KindWriter, WritingContext } from '../rule';

const gone = (context: WritingContext): WritingContext['parts'] => context.parts.filter(({ own }) => own !== null && context.roleOf(own) === 'remove');

/** Names of rows; rows of one name are told once, unless they have machine names of their own. */
const namesOf = (rows: readonly SpecRow[]): string[] =>
  [...new Map(rows.map((row) => [JSON.stringify([rowName(row), value(row, 'machineName')]), plain(rowName(row))])).values()];

/** Why a removal is done, from its rows alone. */
export function purpose(context: WritingContext): ProseText {
  const types = gone(context).filter(({ component }) => isBundleKind(component.kind));
  const whole = gone(context);
  if (types.length > 0 && types.length === whole.length) return `Editors are no longer offered ${shortList(types.map(({ component }) => plain(component.name)), 4)}, which the sheets mark as deleted.`;
  if (whole.length > 0) return `The site no longer carries the ${list(kindAndNames(whole.map(({ component }) => component), 4))}, which the sheets mark as deleted.`;
  const names = shortList(namesOf(context.rows.remove), 4);
  return `${shortList(context.parts.map(({ component }) => plain(component.name)), 4)} no longer ${context.parts.length === 1 ? 'carries' : 'carry'} ${names}, which the sheets mark as deleted.`;
}

function listsNone(context: WritingContext): Candidate[] {
  const kinds = [...new Set(gone(context).map(({ component }) => component.kind))];
  return kinds.flatMap((kind): Candidate[] => {
    const names = gone(context).filter(({ component }) => component.kind === kind).map(({ component }) => plain(component.name));
    if (LIST_PATHS[kind] === '') return [];
    return [{ text: `${code(LIST_PATHS[kind])} no longer lists the ${KIND_NOUNS[kind][names.length === 1 ? 0 : 1]} ${shortList(names, 5)}.`, weight: 80, uses: [] }];
  });
}

function childrenGone(context: WritingContext): Candidate[] {
  const rows = context.parts.filter(({ own }) => own === null || context.roleOf(own) !== 'remove').flatMap((part) => part.children.remove.map((row) => ({ row, part })));
  if (rows.length === 0) return [];
  return [...new Set(rows.map(({ part }) => part))].slice(0, 4).map((part) => {
    const names = shortList(namesOf(part.children.remove), 5);
    return { text: `${plain(part.component.name)} no longer has ${names}.`, weight: 78, uses: [] };
  });
}

/** Where editors are offered things of a kind, and are so no longer. */
const OFFERED: Readonly<Partial<Record<ComponentKind, (name: string) => string>>> = {
  content_type: (name) => `${code('/node/add')} does not offer ${name}.`,
  media_type: (name) => `${code('/media/add')} does not offer ${name}.`,
  block_type: (name) => `${code('/block/add')} does not offer ${name}.`,
  paragraph_type: (name) => `No field of the site offers the paragraph type ${name} any more.`,
  image_style: (name) => `No image formatter offers ${name} any more.`,
  responsive_image_style: (name) => `No formatter of responsive images offers ${name} any more.`,
  menu: (name) => `${code('/admin/structure/block')} no longer offers ${name} as a block.`,
};

function noAddress(context: WritingContext): Candidate[] {
  return gone(context).flatMap(({ component }): Candidate[] =>
    OFFERED[component.kind] === undefined ? [] : [{ text: OFFERED[component.kind]?.(plain(component.name)) ?? '', weight: 76, uses: [] }],
  );
}

const modeGone = (context: WritingContext): Candidate[] =>
  gone(context).flatMap(({ component, own }): Candidate[] =>
    component.kind === 'view_mode' && own !== null
      ? [{ text: `Manage display of any ${plain(lowerFirst(value(own, 'entityType')))} no longer offers ${plain(component.name)}.`, weight: 70, uses: [] }]
      : [],
  );

function exported(context: WritingContext): Candidate[] {
  const files = gone(context).map(({ component }) => configName(component)).filter((name) => name !== '');
  const fields = context.rows.remove.filter((row) => row.sheet.type === 'fields').map((row) => value(row, 'machineName'));
  const names = [...new Set(fields.filter((name) => /^[a-z_]\w*$/u.test(name)))];
  return [
    ...(files.length === 0 ? [] : [{ text: `The exported configuration no longer holds ${shortList(files.map(code), 5)}.`, weight: 60, uses: [] }]),
    ...(names.length === 0 || files.length > 0 ? [] : [{ text: `The exported configuration of ${shortList(context.parts.map(({ component }) => plain(component.name)), 3)} no longer names ${shortList(names.map(code), 5)}.`, weight: 60, uses: [] }]),
  ];
}

const roleGone = (context: WritingContext): Candidate[] =>
  [gone(context).filter(({ component }) => component.kind === 'user_role').map(({ component }) => plain(component.name))]
    .filter((names) => names.length > 0)
    .map((names) => ({ text: `The form of a user account no longer offers ${shortList(names, 5, 'or')} under Roles.`, weight: 72, uses: [] }));

const nothingElse = (context: WritingContext): Candidate[] => [
  { text: `Recent log messages hold no error that names ${shortList(context.parts.map(({ component }) => plain(component.name)), 3, 'or')} after the removal.`, weight: 30, uses: [] },
];

/** What goes: its story is a purpose. */
export const removal: KindWriter = {
  story: purpose,
  know: [lookFirst, wholeView, ownWordsOnRemoval, stillNamed, sharedOnRemoval],
  criteria: [noAddress, listsNone, childrenGone, modeGone, pagesGone, sharedStay, roleGone, exported, displaysStay, nothingElse],
};
