import { PHASES, type Phase } from '../domain/plan';

const PREFIX = 'epic:';
export const epicRef = (phase: Phase): string => `${PREFIX}${phase}`;
export const phaseOfEpic = (ref: string): Phase | null => PHASES.find((phase) => epicRef(phase) === ref) ?? null;

export const linkRef = (blocker: string, blocked: string): string => `${blocker}>${blocked}`;
