import { Channel } from '#schemas/license/channel.ts'
import type { Territory } from '#schemas/license/territory.ts'
import type { UseLimits } from '#schemas/license/use-limits.ts'
import { membersOf } from '../territories/members-of.ts'
import { sharedParts } from '../territories/shared-parts.ts'

/**
 * Everything several conditions exclude, as one; lists are in a fixed order, so that equal limits are equal
 * as text.
 */
export const uniteLimits = (all: readonly UseLimits[]): UseLimits => {
  const channels = new Set(all.flatMap(({ noChannels = [] }) => noChannels))
  const out = new Set(all.flatMap(limits => limits.out ?? []))
  const only = all.flatMap(limits => (limits.only ? [limits.only] : []))
  return {
    ...(channels.size > 0 && { noChannels: Channel.options.filter(channel => channels.has(channel)) }),
    ...(out.size > 0 && { out: [...out].toSorted() }),
    ...(only.length > 0 && { only: only.reduce(intersect).toSorted() }),
    ...(all.some(({ unclear }) => unclear) && { unclear: true as const }),
  }
}

/** The territories that two lists share. */
const intersect = (one: Territory[], other: Territory[]): Territory[] => {
  if (one.toSorted().join() === other.toSorted().join()) return one
  return [...new Set(sharedParts(one.flatMap(membersOf), other.flatMap(membersOf)))]
}
