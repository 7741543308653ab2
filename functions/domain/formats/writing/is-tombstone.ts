import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'

/** Whether only a tombstone is left of an article. */
export const isTombstone = (item: LicensedArticle | Tombstone): item is Tombstone => 'goneAt' in item
