import type { HeldProduct } from '../entitlements/held-product.ts'

/**
 * The first instant at which an article may no longer be published: its own expiry, or the end of the last
 * product that covers it.
 */
export const untilOf = (
  expires: string | undefined,
  covering: readonly Pick<HeldProduct, 'until'>[],
): string | undefined => {
  const ends = covering.flatMap(({ until }) => (until ? [until] : []))
  const last = ends.length === covering.length ? ends.toSorted(byInstant).at(-1) : undefined
  return [expires, last].filter(end => end !== undefined).toSorted(byInstant)[0]
}

const byInstant = (one: string, other: string) => Date.parse(one) - Date.parse(other)
