import { InvalidArgumentError } from 'commander'
import { isTerritory } from '#domain/rights/territories/is-territory.ts'
import { regions } from '#domain/rights/territories/regions.ts'

/** Reads the code of an existing territory; for an unknown one it lists the regions. */
export const readTerritory = (code: string): string => {
  if (isTerritory(code)) return code
  const known = Object.keys(regions).filter(region => region.length > 2)
  throw new InvalidArgumentError(
    `Use a code of ISO 3166 ("GB", "US-NY"), UK, EU, or one of: ${known.join(', ')}.`,
  )
}
