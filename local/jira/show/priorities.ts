import type { JsonObject } from '../model/json';

/** Jira's five priorities; a project shows those of its scheme. */
export const PRIORITIES = [
  { id: '1', name: 'Highest', statusColor: '#d04437' },
  { id: '2', name: 'High', statusColor: '#f15C75' },
  { id: '3', name: 'Medium', statusColor: '#f79232' },
  { id: '4', name: 'Low', statusColor: '#707070' },
  { id: '5', name: 'Lowest', statusColor: '#999999' },
] as const;

export const USUAL_PRIORITY = '3';

/** A priority as issues and create metadata show it. */
export function showPriority(base: string, priority: { readonly id: string; readonly name: string }): JsonObject {
  return {
    self: `${base}/rest/api/3/priority/${priority.id}`,
    iconUrl: `${base}/avatar/priority/${priority.id}.svg`,
    name: priority.name,
    id: priority.id,
  };
}
