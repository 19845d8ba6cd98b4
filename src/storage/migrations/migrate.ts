import type { Migration, ShapeKind } from './migration';

/**
 * Brings a stored value from one version of the shapes to another, upwards or downwards, one migration at a time.
 * @throws RangeError for a version that no migration leads to.
 */
export function migrate(migrations: readonly Migration[], kind: ShapeKind, value: unknown, from: number, to: number): unknown {
  if (![from, to].every((version) => Number.isInteger(version) && version >= 0 && version <= migrations.length)) {
    throw new RangeError(`No migration leads from version ${String(from)} to ${String(to)}.`);
  }
  let current = value;
  for (const migration of migrations.slice(from, to)) current = (migration.up[kind] ?? same)(current);
  for (const migration of migrations.slice(to, from).reverse()) current = (migration.down[kind] ?? same)(current);
  return current;
}

const same = (value: unknown): unknown => value;
