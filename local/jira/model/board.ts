import { z } from 'zod';

export const boardRecord = z.object({
  id: z.number(),
  projectId: z.string(),
  name: z.string(),
  type: z.enum(['scrum', 'kanban', 'simple']),
  /** Field in which this board estimates; differs between company-managed and team-managed projects. */
  estimationFieldId: z.string().nullable(),
});

export const sprintRecord = z.object({
  id: z.number(),
  boardId: z.number(),
  name: z.string(),
  state: z.enum(['future', 'active', 'closed']),
  startDate: z.string().nullable(),
  endDate: z.string().nullable(),
  completeDate: z.string().nullable(),
  goal: z.string().nullable(),
});

export type Board = z.infer<typeof boardRecord>;
export type Sprint = z.infer<typeof sprintRecord>;
