import { z } from 'zod';

export const count = z.int().min(0);
export const time = z.number().min(0);
export const rowRef = z.object({ file: z.string(), row: z.int() });
