import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { isCapitals } from '#domain/normalize/prose/is-capitals.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'

/** How far from a line another is looked at: a head is no longer, and a thousand lines alike cost no more than these. */
const reach = 60

/** Whether another line of the head shows itself to be a byline of persons. */
export const isNearByline = (head: readonly Paragraph[], index: number): boolean =>
  head
    .slice(Math.max(0, index - reach), index + reach)
    .some(
      (line, at, all) =>
        isSigned(line, line === head[0]) && !isCreditUnder(line.text, all[at - 1]?.text ?? ''),
    )

/** A name with its paper in capitals right under a caption (Lee Enterprises). */
const isCreditUnder = (line: string, above: string): boolean =>
  isProse(above) && isCapitals(line) && !line.startsWith('BY ')

/** Asked of the same paragraphs again for each line of a head, hence kept. */
const signed = new WeakMap<Paragraph, boolean>()

/** The first line of copy is a headline, whatever name it begins with, and a name with its house after a stroke took a picture; unless marked. */
const isSigned = (paragraph: Paragraph, isFirst: boolean): boolean => {
  const known = signed.get(paragraph)
  if (known !== undefined) return known
  const byline = readHeadByline(paragraph.text)
  const isMarked = byline?.rule.startsWith('byline/marker') ?? false
  const isAnother =
    isFirst ||
    paragraph.text.includes(' / ') ||
    findFurniture(paragraph.text, 'head')?.name === 'body/picture-caption'
  const found = (byline?.authors.length ?? 0) > 0 && (isMarked || !isAnother)
  signed.set(paragraph, found)
  return found
}
