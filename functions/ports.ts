/*
 * What the use cases need from the outside world, one file per concept. Every method may throw. A throw means
 * that the machine failed, that the call may or may not have taken effect, and that the whole use case may be
 * run again.
 */
export type * from './ports/agency-habits.ts'
export type * from './ports/arrivals.ts'
export type * from './ports/articles.ts'
export type * from './ports/cases.ts'
export type * from './ports/change-log.ts'
export type * from './ports/clock.ts'
export type * from './ports/deliveries.ts'
export type * from './ports/drops.ts'
export type * from './ports/embargoes.ts'
export type * from './ports/exports.ts'
export type * from './ports/holds.ts'
export type * from './ports/licensees.ts'
export type * from './ports/listed.ts'
export type * from './ports/log.ts'
export type * from './ports/meters.ts'
export type * from './ports/quotas.ts'
export type * from './ports/read-options.ts'
export type * from './ports/turn.ts'
export type * from './ports/webhooks.ts'
export type * from './ports/written.ts'
