import type { Paragraph } from '../paragraph.ts'
import { splitParagraph } from '../paragraphs/split-paragraph.ts'
import { screen } from '../pattern/screen.ts'
import { splitNotice } from './split-notice.ts'
import { splitSignedDateline } from './split-signed-dateline.ts'

/** What a page's text begins with where its boxes ran into the first sentence. */
const opener = screen(
  /^(?:story highlights|breaking news emails?|close\b|share this|listen to|watch now|updated|published|posted|subscribe|by \p{Lu}|\p{L}{3,9}\.? \d{1,2}, \d{4}, \d{1,2}:\d\d)/iu,
)
/** Where such a run falls apart: after a button, before a byline, behind the hour (NBC News, China Daily), before a dateline in capitals or with an agency. */
const seams = [
  /(?<=\b(?:GMT|UTC|E[SD]T))\s+(?=By \p{Lu})/u,
  /(?<=\d:\d\d)\s+(?=\p{Lu}[\p{Lu} .'-]{2,30} - \p{Lu})/u,
  /(?<=\bSUBSCRIBE)\s+(?=\p{Lu})/u,
  /\s+(?=By \p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+(?: and \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)? (?:\p{Lu}{3,}|\(|\p{Lu}\p{Ll}+ \())/u,
  /\s+(?=\p{Lu}[\p{Lu} .'-]{2,30}(?:, \p{Lu}[\p{L}.]+)? (?:\(\p{Lu}[\p{L} ]+\) ?)?(?:—|–|--) ?\p{Lu})/u,
  /\s+(?=(?:\p{Lu}\p{Ll}+ ){0,3}\((?:CNN|AP|Reuters|AFP|UPI|Xinhua)\)\s?(?:—|–|--?)?\s?\p{Lu})/u,
  /\s+(?=\p{Lu}[\p{Lu} .'-]{2,30}(?:, \p{Lu}[\p{L}.]+)? \((?:AP|Reuters|AFP|UPI|Xinhua)\) - ?\p{Lu})/u,
]
/** Paragraphs of the head that are looked at. */
const depth = 12

/** Paragraphs with the first few cut apart where a page's boxes, its byline and the first sentence ran into one another. */
export const splitHead = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.flatMap((paragraph, index) => {
    if (index >= depth || paragraph.html !== undefined) return [paragraph]
    return opener.test(paragraph.text)
      ? split(paragraph)
      : splitNotice(paragraph).flatMap(splitSignedDateline)
  })

const split = (paragraph: Paragraph): Paragraph[] => {
  const offsets = seams.map(seam => paragraph.text.slice(0, 1_500).search(seam)).filter(offset => offset > 0)
  if (offsets.length === 0) return [paragraph]
  const [head, rest] = splitParagraph(paragraph, Math.min(...offsets))
  return [head, ...split(rest)]
}
