import type { Change } from '#schemas/change.ts'

type Embargoed = Pick<Change, 'status' | 'embargoedUntil'>

/** Whether a change says of its copy that it is withheld for as long as the embargo of the latest, or longer. */
export const statesEmbargo = (change: Embargoed, latest: Embargoed): boolean =>
  change.status === 'withheld' &&
  change.embargoedUntil !== undefined &&
  latest.embargoedUntil !== undefined &&
  Date.parse(change.embargoedUntil) >= Date.parse(latest.embargoedUntil)
