import { InvalidArgumentError } from 'commander'
import { isTerritory } from '#domain/rights/territories/is-territory.ts'
import { regions } from '#domain/rights/territories/regions.ts'

/** The code of a territory that there is; regions are told where it is none. */
export const readTerritory = (code: string): string => {
  if (isTerritory(code)) return code
  const known = Object.keys(regions).filter(region => region.length > 2)
  throw new InvalidArgumentError(
    `Use a code of ISO 3166 ("GB", "US-NY"), UK, EU, or one of: ${known.join(', ')}.`,
  )
}
