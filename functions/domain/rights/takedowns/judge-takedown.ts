import type { Change } from '#schemas/change.ts'
import type { Delivery } from '#schemas/license/delivery.ts'
import type { Acknowledgement } from '#schemas/license/takedown.ts'

/** How far the takedown of an article has come, by licensees' ids, each once, in order of first mention. */
export interface TakedownStanding {
  /** The article version that the kill made. */
  version: number
  /** Those who were given a text and have not acknowledged this kill. */
  outstanding: string[]
  acknowledged: string[]
}

/**
 * Judges the takedown of an article by its latest change, its deliveries and its acknowledgements. An
 * acknowledgement of an earlier kill does not count. Undefined if the article is not, or no longer, killed.
 */
export const judgeTakedown = (
  change: Pick<Change, 'status' | 'version'> | undefined,
  given: readonly Pick<Delivery, 'licenseeId'>[],
  acknowledgements: readonly Pick<Acknowledgement, 'licenseeId' | 'version'>[],
): TakedownStanding | undefined => {
  if (change?.status !== 'canceled') return undefined
  const { version } = change
  const acknowledged = new Set(
    acknowledgements.filter(each => each.version === version).map(each => each.licenseeId),
  )
  const holders = new Set(given.map(each => each.licenseeId))
  return { version, outstanding: [...holders.difference(acknowledged)], acknowledged: [...acknowledged] }
}
