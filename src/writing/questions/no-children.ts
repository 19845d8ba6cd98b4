import { value } from '../../domain/rows';
import { plain } from '../language';
import type { Asked, QuestionRule } from '../rule';

const FIELD_KINDS = new Set(['content_type', 'paragraph_type', 'block_type']);

/** A type without a row in Fields. */
export const noFields: QuestionRule = {
  code: 'no-fields',
  ask: ({ parts, roleOf, spec }) =>
    spec.sheets.some((sheet) => sheet.type === 'fields')
      ? parts.flatMap(({ component, own }): Asked[] =>
          own === null || roleOf(own) !== 'build' || !FIELD_KINDS.has(component.kind) || component.children.some((row) => row.sheet.type === 'fields')
            ? []
            : [{ text: `No row of the Fields sheet belongs to ${plain(component.name)} (row ${String(own.ref.row)}). Which fields does it have?`, about: [] }],
        )
      : [],
};

/** A view without a row in Views displays that is to be built. */
export const noDisplays: QuestionRule = {
  code: 'no-displays',
  ask: ({ parts, roleOf, prepared }) =>
    parts.flatMap(({ component, own }): Asked[] => {
      if (own === null || roleOf(own) !== 'build' || component.kind !== 'view') return [];
      const live = component.children.filter((row) => row.sheet.type === 'view_displays' && prepared.options.statusPolicy[row.code] !== 'remove');
      if (live.length > 0) return [];
      const text = component.children.length > 0 ? 'every display of it is to be deleted. Is the view still wanted?' : 'no sheet holds a display of it. Which displays does it have?';
      return [{ text: `${plain(component.name)} (row ${String(own.ref.row)}): ${text}`, about: [] }];
    }),
};

/** A workflow without states or transitions. */
export const noTransitions: QuestionRule = {
  code: 'no-transitions',
  ask: ({ parts, roleOf }) =>
    parts.flatMap(({ component, own }): Asked[] => {
      if (own === null || roleOf(own) !== 'build' || component.kind !== 'workflow') return [];
      const missing = (['workflow_states', 'workflow_transitions'] as const).filter((type) => !component.children.some((row) => row.sheet.type === type));
      if (missing.length === 0) return [];
      const what = missing.length === 2 ? 'states and transitions' : missing[0] === 'workflow_states' ? 'states' : 'transitions';
      return [{ text: `${plain(component.name)} (row ${String(own.ref.row)}): which ${what} does it have?`, about: [] }];
    }),
};

/** A role without a word on what it may. */
export const roleWithoutRights: QuestionRule = {
  code: 'role-rights',
  ask: ({ parts, roleOf }) =>
    parts.flatMap(({ component, own }): Asked[] =>
      own === null || roleOf(own) !== 'build' || component.kind !== 'user_role' || value(own, 'notes') !== '' || value(own, 'description') !== ''
        ? []
        : [{ text: `${plain(component.name)} (row ${String(own.ref.row)}): what may the role do? The sheet names no permission.`, about: [{ row: own, key: 'notes' }] }],
    ),
};
