import type { Licensee } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'
import type { Said } from './newsroom.ts'

/** A change as the model keeps it: what was said, its version, and when. */
export type Told = Required<Pick<Said, 'id' | 'kind' | 'status' | 'headline' | 'sections'>> &
  Pick<Said, 'agency' | 'language' | 'embargoedUntil'> & { version: number }

const covers = (product: Product, told: Told) => {
  const agencyIn = product.agencies === undefined || product.agencies.some(agency => agency === told.agency)
  const sectionIn =
    product.sections === undefined || told.sections.some(one => product.sections?.includes(one))
  const languageIn =
    product.languages === undefined || product.languages.some(range => told.language?.split('-')[0] === range)
  return agencyIn && sectionIn && languageIn
}

/**
 * What a licensee may see, written a second time in the plainest form: no cursor, no log, no cache, only the
 * list of everything told. Instants are compared as text, since all are UTC to the second.
 */
export const plainModel = (
  all: readonly Told[],
  licensee: Licensee,
  products: readonly Product[],
  now: string,
) => {
  const held = licensee.entitlements
    .filter(({ from, until }) => from <= now && !(until !== undefined && until <= now))
    .map(({ productId }) => productId)
  const maySee = (told: Told, productIds: readonly string[]) => {
    const sold = products.some(product => productIds.includes(product.id) && covers(product, told))
    if (!sold) return false
    if (told.status === 'canceled') return true
    return told.status === 'usable' && (told.embargoedUntil === undefined || told.embargoedUntil <= now)
  }
  /** An article whose embargo is over can be read by id without a release. */
  const mayRead = (told: Told) =>
    maySee(told.status === 'withheld' && told.embargoedUntil ? { ...told, status: 'usable' } : told, held)
  return {
    held,
    feed: (productId?: string) =>
      all.filter(told => maySee(told, productId === undefined ? held : [productId])),
    /** Nobody is shown text of what is canceled or withheld now. */
    isGone(id: string) {
      const latest = all.findLast(one => one.id === id)
      const isHeld = latest?.embargoedUntil ? latest.embargoedUntil > now : latest?.status === 'withheld'
      return latest?.status === 'canceled' || isHeld
    },
    sees: (told: Told) => maySee(told, held),
    article: (id: string): { status: number; told?: Told } => {
      const told = all.findLast(one => one.id === id)
      if (!told || !mayRead(told)) return { status: 404 }
      return { status: told.status === 'canceled' ? 410 : 200, told }
    },
  }
}
