import type { LicensedArticle } from '#schemas/licensed-article.ts'
import type { Tombstone } from '#schemas/tombstone.ts'
import { isTombstone } from '../is-tombstone.ts'

/** Writes an article as plain text, the way a wire desk prints it: headline, byline, dateline and story, one blank line between paragraphs. */
export const writeText = (item: LicensedArticle | Tombstone): string => {
  if (isTombstone(item)) return `KILL\n\nArticle ${item.id} is ${item.status}. Remove every copy of it.\n`
  const { headline, byline, dateline, body, copyright } = item
  return `${[
    headline,
    byline && `By ${byline}`,
    dateline ? `${dateline.place} — ${body.text}` : body.text,
    copyright?.notice,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`
}
