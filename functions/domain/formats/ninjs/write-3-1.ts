import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import { isTombstone } from '../writing/is-tombstone.ts'
import { listedItem } from './writing/listed-item.ts'
import { toNinjsItem } from './writing/to-ninjs-item.ts'
import { toNinjsKill } from './writing/to-ninjs-kill.ts'

const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
}

/** Writes an article as a ninjs 3.1 item, with names in camel case. */
export const writeNinjs31 = (item: LicensedArticle | Tombstone): string =>
  JSON.stringify({ standard, ...listedItem(isTombstone(item) ? toNinjsKill(item) : toNinjsItem(item)) })
