import type { Component, ComponentKind } from '../../domain/spec';
import { code, plain } from '../language';
import type { CriterionRule } from '../rule';

/** Where one meets a type first, in Drupal 10 and 11. */
const PLACES: Readonly<Partial<Record<ComponentKind, (machineName: string, title: string) => string>>> = {
  content_type: (machineName, title) => `${code(`/node/add/${machineName}`)} opens a form for ${title}.`,
  media_type: (machineName, title) => `${code(`/media/add/${machineName}`)} opens a form for ${title}.`,
  block_type: (machineName, title) => `${code(`/block/add/${machineName}`)} opens a form for ${title}.`,
  vocabulary: (machineName, title) => `A term can be added to ${title} at ${code(`/admin/structure/taxonomy/manage/${machineName}/add`)}.`,
  paragraph_type: (_, title) => `The settings of a Paragraphs field offer ${title} among the types.`,
  user_role: (machineName, title) => `${code(`/admin/people/permissions/${machineName}`)} shows the permissions of ${title}.`,
  image_style: (_, title) => `The formatter of an image field offers ${title} as its image style.`,
};

const place = ({ kind, machineName, name }: Component): string[] => {
  const say = PLACES[kind];
  return say === undefined || !/^\w+$/u.test(machineName) ? [] : [say(machineName, plain(name))];
};

/** Up to so many types are told one by one. */
const MOST = 2;

/** That a thing can be used where its kind is used. */
export const usable: CriterionRule = (context) => {
  const made = context.parts.filter(({ own }) => own !== null && context.roleOf(own) === 'build').map(({ component }) => component);
  if (made.length > MOST) return [];
  return made.flatMap(place).map((text) => ({ text, weight: 32, uses: [] }));
};
