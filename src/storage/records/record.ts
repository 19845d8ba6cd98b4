import { z } from 'zod';
import { damaged } from '../errors';
import { migrate, MIGRATIONS, SHAPE_VERSION, type ShapeKind } from '../migrations';

/** The record itself inside a custom entity, with the version of the shapes with which it was written. */
export interface Data {
  readonly v: number;
  readonly value: unknown;
}

const entityShape = z.object({ data: z.object({ v: z.int(), value: z.unknown() }) });

export const data = (value: unknown): Data => ({ v: SHAPE_VERSION, value });

/**
 * Brings a stored value to today's shape and checks it.
 * @throws AppError `storage-damaged`
 */
export function readValue<T>(kind: ShapeKind, shape: z.ZodType<T>, stored: Data): T {
  let value: unknown;
  try {
    value = migrate(MIGRATIONS, kind, stored.value, stored.v, SHAPE_VERSION);
  } catch (error) {
    throw damaged(kind, error);
  }
  const read = shape.safeParse(value);
  if (!read.success) throw damaged(kind, read.error);
  return read.data;
}

/** Reads the record out of a stored entity. @throws AppError `storage-damaged` */
export function readEntity<T>(kind: ShapeKind, shape: z.ZodType<T>, entity: unknown): T {
  const read = entityShape.safeParse(entity);
  if (!read.success) throw damaged(kind, read.error);
  return readValue(kind, shape, read.data.data);
}
