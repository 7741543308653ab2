import type { UseLimits } from '#schemas/license/use-limits.ts'
import type { LicenseScope } from '../entitlements/license-scope.ts'
import { isWithin } from '../territories/is-within.ts'
import { membersOf } from '../territories/members-of.ts'
import { reachOf } from '../territories/reach-of.ts'
import { sharedParts } from '../territories/shared-parts.ts'

/** Everywhere except some places. */
export interface Worldwide {
  except: readonly string[]
}

/**
 * Where a license allows copy with these limits to be published: countries and parts of countries, each once
 * and sorted; or the whole world except what is excluded. If a part of a country is excluded, the country is
 * listed, for the rest of it.
 */
export const territoriesLeft = (
  { territories }: LicenseScope,
  { out = [], only }: UseLimits,
): readonly string[] | Worldwide => {
  const gone = out.flatMap(reachOf)
  const held = territories?.flatMap(membersOf)
  const allowed = only?.flatMap(membersOf)
  if (!held && !allowed) return { except: [...new Set(gone)].toSorted() }
  const both = held && allowed ? sharedParts(held, allowed) : (held ?? allowed ?? [])
  return [...new Set(both.filter(part => !gone.some(whole => isWithin(part, whole))))].toSorted()
}
