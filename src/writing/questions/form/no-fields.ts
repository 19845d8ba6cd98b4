import type { Component } from '../../../domain/spec';
import type { TicketContext } from '../../context';
import { list, plain } from '../../language';
import type { QuestionRule } from '../../rule';
import { isNew } from '../shared';

const FIELD_KINDS = new Set(['content_type', 'paragraph_type', 'block_type']);

/** True where fields belong to a type, or to another row of the same type. */
const hasFields = ({ spec }: TicketContext, { kind, machineName, children }: Component): boolean =>
  [children, ...(machineName === '' ? [] : spec.components.filter((other) => other.kind === kind && other.machineName === machineName).map((other) => other.children))].some((rows) => rows.some((row) => row.sheet.type === 'fields'));

/** A type to be made without a row in Fields. */
export const noFields: QuestionRule = {
  code: 'no-fields',
  ask: (context) => {
    if (!context.spec.sheets.some((sheet) => sheet.type === 'fields')) return [];
    const bare = context.parts.flatMap(({ component, own }) =>
      own === null || context.roleOf(own) !== 'build' || !isNew(context, own, 'name') || !FIELD_KINDS.has(component.kind) || hasFields(context, component) ? [] : [{ component, own }],
    );
    if (bare.length === 0) return [];
    const names = list(bare.map(({ component, own }) => `${plain(component.name)} (row ${String(own.ref.row)})`));
    const [has, are] = bare.length === 1 ? ['Has it', 'are they'] : ['Have they', 'are they'];
    return [{ text: `No row of the Fields sheet belongs to ${names}. ${has} no fields, or ${are} still to come?`, about: [], names: bare.map(({ own }) => own) }];
  },
};
