import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import { isTombstone } from '../writing/is-tombstone.ts'
import { obligationTexts } from '../writing/obligation-texts.ts'
import { oneLine } from '../writing/one-line.ts'
import { printContributors } from '../writing/print-contributors.ts'
import { printDateline } from '../writing/print-dateline.ts'
import { signedLine } from '../writing/signed-line.ts'
import { tombstoneNote } from '../writing/tombstone-note.ts'
import { usageTexts } from '../writing/usage-texts.ts'
import { visible } from '../writing/visible.ts'

/**
 * Writes an article as plain text, the way a wire desk prints it: embargo, slug, headline, note to editors,
 * byline; the story with its dateline; and below its end mark contributors, copyright, terms and the
 * license's conditions. Each paragraph is one line, never wrapped, with a blank line between.
 */
export const writeText = (item: LicensedArticle | Tombstone): string => {
  const lines = isTombstone(item)
    ? [tombstoneNote(item), `Article ${item.id}, version ${item.version}`]
    : [...above(item), storyOf(item), END, ...below(item)]
  return `${lines
    .filter(line => line !== undefined)
    .map(line => visible(line).trim())
    .filter(line => line !== '')
    .join('\n\n')}\n`
}

/** The end mark, as wires use it: nothing below belongs to the story. */
const END = '###'

const above = (article: LicensedArticle) => {
  const { status, embargoedUntil, slugline, headline, editorNote } = article
  const signed = signedLine(article)
  return [
    status === 'withheld' && embargoedUntil ? `EMBARGOED UNTIL ${embargoedUntil}` : undefined,
    slugline && oneLine(slugline),
    oneLine(headline),
    editorNote && `Eds: ${oneLine(editorNote)}`,
    signed && oneLine(signed),
  ]
}

const storyOf = ({ dateline, body }: LicensedArticle) =>
  dateline ? `${oneLine(printDateline(dateline))} — ${body.text}` : body.text

const below = (article: LicensedArticle) => {
  const helped = printContributors(article.contributors)
  return [
    helped && oneLine(helped),
    article.copyright && oneLine(article.copyright.notice),
    ...usageTexts(article.usageTerms).map(oneLine),
    ...obligationTexts(article).map(oneLine),
  ]
}
