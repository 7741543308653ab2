import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { normalizeByline } from '#domain/normalize/byline/normalize-byline.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { opensStory } from './opens-story.ts'

/** Longest caption, and longest line with the credit under it, in words. */
const captionWords = 40
const creditWords = 11
/** Buttons that may stand between a picture and the story. */
const bars = 16

/**
 * Whether a paragraph is the caption over a line with nothing but a picture's credit ("Ana Ruiz/NPR"), and prose follows. Where the
 * story is signed above, a second name with a house after it ("Ana Ruiz, Daily Planet") is the photographer's.
 */
export const isOverCredit = (paragraphs: readonly Paragraph[], index: number, signed: boolean): boolean => {
  const credit = paragraphs[index + 1]?.text ?? ''
  const byline = normalizeByline(credit, { stated: true })
  const isCredit =
    isPictureCredit(credit) ||
    paragraphs[index + 2]?.text === '/' ||
    (byline
      ? signed && byline.authors.some(({ affiliation }) => affiliation !== undefined)
      : /\p{L}\s?\/\s?\p{Lu}/u.test(credit) && !captioned.test(credit))
  return (
    isCredit &&
    !/^by\b/i.test(credit) &&
    countWords(paragraphs[index]?.text ?? '') <= captionWords &&
    countWords(credit) <= creditWords &&
    !opensStory(paragraphs, index) &&
    paragraphs.slice(index + 2, index + 2 + bars).some(({ text }) => isProse(text))
  )
}

/** A caption of its own before the credit: "The ferry at its pier. Photo: Ana Ruiz", "The ferry (Ana Ruiz)". */
const captioned = /\p{Ll}{2}[.!?…] ?\S|[^\s:] \([^()]+\)$|\p{Lo}[.。！？]? ?[（(/]/u

/** "Photo: Ana Ruiz (Reuters)", and an agency alone, which is no link to pictures (Taipei Times). */
const labelled = /^Photo: (?:\S+ ){2,3}\([^()]+\)$/
const agencys = /^Photo: (.{2,40})$/

const isPictureCredit = (text: string): boolean =>
  text === 'STUFF' ||
  labelled.test(text) ||
  isAgencyCode(agencys.exec(text)?.[1] ?? '') ||
  (countWords(text) <= creditWords &&
    !captioned.test(text) &&
    findFurniture(text, 'head')?.name === 'body/picture-caption')
