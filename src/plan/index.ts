export { dispositions, isBuiltByDev } from './dispositions';
export { makePlan } from './make-plan';
export { changedLinks, wayTo, withManualLinks } from './manual-links';
export { KINDS as KIND_NAMES, noun } from './naming/kinds';
export { listNames, nameOf } from './naming/names';
export { ticketId, type TicketKey } from './ticket-id';
