import { value } from '../domain/rows';
import type { Component, SpecRow } from '../domain/spec';
import type { PreparedWriting } from './prepare';

const ACCESS = /(?:^|[.\n]\s*)Access: roles? ([^.\n]+)/iu;

/** Displays whose notes give access to a role by its name or machine name; displays that go are left out. */
export function displaysOpenTo({ spec, options }: PreparedWriting, { name, machineName }: Component): SpecRow[] {
  const names = new Set([name.trim(), machineName].filter((one) => one !== '').map((one) => one.toLowerCase()));
  return spec.rows.filter(
    (row) =>
      row.sheet.type === 'view_displays' &&
      options.statusPolicy[row.code] !== 'remove' &&
      (ACCESS.exec(value(row, 'notes'))?.[1] ?? '').split(',').some((one) => names.has(one.trim().toLowerCase())),
  );
}
