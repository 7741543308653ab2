import type { Change } from '#schemas/change.ts'
import type { Product } from '#schemas/product.ts'
import { isEntitled } from './is-entitled.ts'
import { isPublished } from './is-published.ts'

/** How a change looks to a licensee; what is `due` will be visible in its place, and must not be passed over. */
export type Sight = 'visible' | 'hidden' | 'due'

/**
 * What the holder of some products sees of a change at an instant. A release that the reader's clock still finds embargoed was
 * appended by a machine whose clock runs ahead: it is due. Any other embargoed change stays hidden for ever, since its
 * release is a change of its own.
 */
export const sightOfChange = (change: Change, held: readonly Product[], now: Date): Sight => {
  if (!isEntitled(held, change)) return 'hidden'
  if (isPublished(change, now)) return 'visible'
  return change.kind === 'release' && change.status === 'usable' ? 'due' : 'hidden'
}
