import type { UseLimits } from '#schemas/license/use-limits.ts'
import type { Obligation } from '#schemas/license/verdict.ts'
import type { HeldProduct } from '../entitlements/held-product.ts'
import { channelsLeft } from '../limits/channels-left.ts'
import { territoryName } from '../territories/territory-name.ts'

type Held = Pick<HeldProduct, 'channels' | 'territories' | 'until'>

/**
 * The ways in which the products that cover an article let it be published, if they are limited to channels or territories: "by
 * web, app, in United Kingdom; or by print". A product that ends before the last one, at `until`, says so. None if a product limits
 * nothing. What the usage terms take out of a territory is an obligation of its own. Sorted,
 * so that equal rights read the same.
 */
export const obligationOfLicense = (
  covering: readonly Held[],
  limits: UseLimits,
  until: string | undefined,
): Obligation[] => {
  const ways = covering.map(held => wayOf(held, limits, until))
  if (ways.length === 0 || ways.includes('')) return []
  return [
    {
      code: 'other',
      text: `Publish it only as your license allows: ${[...new Set(ways)].sort().join('; or ')}.`,
    },
  ]
}

const wayOf = (held: Held, limits: UseLimits, until: string | undefined): string => {
  const { channels, territories } = held
  return [
    ...(channels ? [`by ${channelsLeft(held, limits).join(', ')}`] : []),
    ...(territories ? [`in ${territories.map(territoryName).join(', ')}`] : []),
    ...(held.until && held.until !== until ? [`until ${held.until}`] : []),
  ].join(', ')
}
