import type { HeldProduct } from './held-product.ts'

/** What a licensee holds at an instant, which decides what it is shown. */
export interface Holder {
  held: readonly HeldProduct[]
  /** Those whose embargoed copy it is shown in advance. */
  advance: readonly HeldProduct[]
}
