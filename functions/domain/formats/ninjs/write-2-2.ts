import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import { isTombstone } from '../writing/is-tombstone.ts'
import { listedItem } from './writing/listed-item.ts'
import { toNinjsItem } from './writing/to-ninjs-item.ts'
import { toNinjsKill } from './writing/to-ninjs-kill.ts'

const standard = {
  name: 'ninjs',
  version: '2.2',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_2.2.json#',
}

/** Writes an article as a ninjs 2.2 item: the shape of 3.1 with all names in lower case, and `embargoed`. */
export const writeNinjs22 = (item: LicensedArticle | Tombstone): string =>
  JSON.stringify({
    standard,
    ...lowered(listedItem(isTombstone(item) ? toNinjsKill(item) : toNinjsItem(item))),
  })

const lowered = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name === 'embargoedUntil' ? 'embargoed' : name.toLowerCase(),
      loweredInside(member),
    ]),
  )

const loweredInside = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(loweredInside)
  return typeof value === 'object' && value !== null ? lowered(value) : value
}
