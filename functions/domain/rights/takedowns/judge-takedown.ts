import type { Change } from '#schemas/change.ts'
import type { Delivery } from '#schemas/delivery.ts'
import type { Acknowledgement } from '#schemas/takedown.ts'

/** How far the takedown of an article is, by licensees' ids, each once in the order in which they are told of. */
export interface TakedownStanding {
  /** Version of the article that the kill made. */
  version: number
  /** Who was given a text and has not said that this kill is heeded. */
  outstanding: string[]
  acknowledged: string[]
}

/**
 * Judges the takedown of an article by its latest change, whom it was ever given to and who said that their copies are down. An acknowledgement of
 * an earlier kill does not count. Undefined where the article is not killed, or no longer is.
 */
export const judgeTakedown = (
  change: Pick<Change, 'status' | 'version'> | undefined,
  given: readonly Pick<Delivery, 'licenseeId'>[],
  said: readonly Pick<Acknowledgement, 'licenseeId' | 'version'>[],
): TakedownStanding | undefined => {
  if (change?.status !== 'canceled') return undefined
  const { version } = change
  const acknowledged = new Set(said.filter(each => each.version === version).map(each => each.licenseeId))
  const holders = new Set(given.map(each => each.licenseeId))
  return { version, outstanding: [...holders.difference(acknowledged)], acknowledged: [...acknowledged] }
}
