import { contactHeading } from '../body/rules/about/contact-heading.ts'
import { agencySigned } from '../byline/agency-signed.ts'
import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { remove } from '../draft/remove.ts'
import { takeByline } from '../draft/take-byline.ts'
import { withDay } from '../head/with-day.ts'
import { readEndAuthor } from '../headline/read-end-author.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'
import { besideLine } from '../lines/beside-line.ts'
import { bylineLine } from '../lines/byline-line.ts'
import { copyrightLine } from '../lines/copyright-line.ts'
import { creditLine } from '../lines/credit-line.ts'
import { furnitureLine } from '../lines/furniture-line.ts'
import type { LineReader } from '../lines/line-reader.ts'
import { noteLine } from '../lines/note-line.ts'
import { noticeLine } from '../lines/notice-line.ts'
import { sectionLine } from '../lines/section-line.ts'
import { signatureLine } from '../lines/signature-line.ts'
import { usageLine } from '../lines/usage-line.ts'
import type { Paragraph } from '../paragraph.ts'
import { statesUsage } from '../usage-terms/states-usage.ts'
import type { isSignature } from './is-signature.ts'
import { signsAgain } from './signs-again.ts'

/** "Republish our articles for free under a Creative Commons license." */
const licenses = /\bcreative commons\b|\bCC[- ]BY\b/i

/** Nothing but conditions of use, or a public license, which a page's own words on its copy would hide. */
const statedUsage: LineReader = (line, draft, context) =>
  (statesUsage(line.text) || licenses.test(line.text)) && usageLine(line, draft, context)

/** A letter to the editor, which its writer signs with a bare name; several letters are nobody's. */
const letter = /^(?:letter\b.{0,30}[:|–]|leserbrief|carta al |lettera al )/i

/** What a line below a story may be, in the order tried. */
const readers: readonly LineReader[] = [
  copyrightLine,
  signatureLine,
  creditLine,
  sectionLine,
  noteLine,
  besideLine,
  statedUsage,
  furnitureLine,
  noticeLine,
  bylineLine,
  usageLine,
]

/** Reads what stands under the story. What nothing knows is removed as what a page has there. Under a release's "Media contact:" nobody signs. */
export const readTail = (
  tail: readonly Paragraph[],
  draft: Draft,
  context: { receivedAt: string; story: readonly Paragraph[]; isSignature?: typeof isSignature | undefined },
): void => {
  const contacts = tail.findIndex(({ text }) => contactHeading.matches(text))
  const first = tail.findIndex(({ text }) => /\p{L}/u.test(text) && !agencySigned(text))
  let signed = -2
  for (const [index, paragraph] of tail.entries()) {
    const isOfContacts = contacts >= 0 && index > contacts
    const place = { below: tail[index + 1], isFirst: first < 0 || index <= first, story: context.story }
    if (
      draft.authors.length === 0 &&
      !isOfContacts &&
      context.isSignature?.(paragraph, { ...place, isLetter: letter.test(draft.fields.headline ?? '') })
    ) {
      const byline = readHeadByline(paragraph.text, true)
      if (byline) takeByline(draft, byline, excerpt(paragraph))
      continue
    }
    const author =
      draft.authors.length === 0 || signed === index - 1 ? readEndAuthor(paragraph.text) : undefined
    if (author) {
      signed = index
      takeByline(draft, author, excerpt(paragraph))
      continue
    }
    if (signsAgain(paragraph, draft)) continue
    const text = withDay(paragraph.text, [tail[index + 1], tail[index - 1]], context.receivedAt)
    const line = { text, from: excerpt(paragraph), zone: 'tail' } as const
    if (!readers.some(read => read(line, draft, context))) remove(draft, line.from, 'tail/page-line')
  }
}
