import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { isDigestSlug } from '#domain/normalize/dateline/is-digest-slug.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { placeNamedAgain } from '#domain/normalize/dateline/place-named-again.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countAll } from '#domain/normalize/prose/count-all.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence, isProse } from '#domain/normalize/prose/is-prose.ts'
import { isDatedOrder } from './above/is-dated-order.ts'
import { headLimits } from './head-limits.ts'
import { isFollowed } from './is-followed.ts'
import { isOwnLead } from './is-own-lead.ts'

/**
 * Whether a paragraph has the dateline that begins the story. An agency in it is proof, whatever page matter stands above;
 * a place and a dash alone may stand in a headline too ("Iran: Oil exports fall"), and under one standfirst at most. One over the page's own
 * words ("(Bloomberg) -- Sign up for our newsletter") begins nothing, nor one on a line of its own over a headline, nor a line that signs the prose
 * above it ("PAP - Nauka w Polsce, Anna Nowak").
 */
export const isDatelined = (
  paragraphs: readonly Paragraph[],
  index: number,
  prose: readonly number[],
): boolean => {
  const paragraph = paragraphs[index]
  const text = paragraph?.text ?? ''
  const below = paragraphs[index + 1]?.text ?? ''
  const dateline =
    normalizeDateline(text) ??
    placeNamedAgain({ text, html: paragraph?.html }, paragraphs.slice(index + 1, index + reach))
  if (!dateline || isDatedOrder(paragraphs, index) || isDigestSlug(text, paragraphs)) return false
  const rest = text.slice(dateline.length)
  const isAlone = rest.trim() === '' && /[–—-]$/.test(text) && dateline.place !== undefined
  if (countWords(text) < 4 && !isAlone) return false
  if (rest === '' ? !isProse(below) : findFurniture(rest, 'story')) return false
  if (!dateline.place && isPlacedBelow(paragraphs, index)) return false
  const above = countAll(paragraphs, prose)
  if (dateline.agency)
    return above <= headLimits.aboveAgency && (prose.length === 0 || isProse(text) || isProse(below))
  if (isAlone) return prose.length <= 1 && above <= headLimits.standfirst
  if (
    !isTold(paragraphs, index) ||
    (index === 0 && countWords(text) <= 30 && isFollowed(paragraphs) && !isOwnLead(paragraphs))
  )
    return false
  const most = isSummed(paragraphs, prose) ? 2 : 1
  return !findFurniture(text, 'head') && prose.length <= most && above <= headLimits.standfirst
}

/** Whether a caption, then a summary under its heading, stand above (Mint). */
const isSummed = (paragraphs: readonly Paragraph[], prose: readonly number[]): boolean =>
  findFurniture(paragraphs[(prose.at(-1) ?? 0) - 1]?.text ?? '', 'head')?.name === 'body/highlights'

/** Whether a dated line reads as prose, or is a short sentence ("SKERRY — He never liked the sea.") with prose under it. */
const isTold = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const [text = '', below = ''] = [index, index + 1].map(at => paragraphs[at]?.text ?? '')
  return isProse(text) || (endsAsSentence(text) && countWords(text) >= 4 && isProse(below))
}

/** How far under an agency alone ("AP – Rebels take rest …", over a picture) the dateline that has a place is looked for. */
const reach = 6

const isPlacedBelow = (paragraphs: readonly Paragraph[], index: number): boolean =>
  paragraphs
    .slice(index + 1, index + 1 + reach)
    .some(({ text }) => isProse(text) && normalizeDateline(text)?.place !== undefined)
