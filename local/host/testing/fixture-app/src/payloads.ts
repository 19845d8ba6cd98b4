export type Payload = Readonly<Record<string, unknown>>;

export interface Personal {
  readonly accountId?: string;
}

export const isPayload = (value: unknown): value is Payload => typeof value === 'object' && value !== null && !Array.isArray(value);

export const isPersonal = (value: unknown): value is Personal =>
  isPayload(value) && (value['accountId'] === undefined || typeof value['accountId'] === 'string');

export const textOf = (payload: Payload, key: string): string => {
  const value = payload[key];
  return typeof value === 'string' ? value : '';
};

export const numberOf = (payload: Payload, key: string): number => Number(payload[key] ?? 0);

export const listOf = (payload: Payload, key: string): readonly Payload[] => {
  const value = payload[key];
  return Array.isArray(value) ? value.filter(isPayload) : [];
};
