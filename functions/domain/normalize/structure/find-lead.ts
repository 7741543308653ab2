import { findFurniture } from '../body/find-furniture.ts'
import { normalizeCopyright } from '../copyright/normalize-copyright.ts'
import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import type { Paragraph } from '../paragraph.ts'
import { countWords } from './count-words.ts'
import { isCapitals } from './is-capitals.ts'
import { isProse } from './is-prose.ts'

/** How far a head may reach, in paragraphs: pages put menus, share bars and pictures above a story. */
const reach = 60

/**
 * The index of the paragraph that begins the story in copy that is nothing but lines: the one with the dateline, else the
 * first prose after the byline, else the first prose after the headline. Length of the list where no story begins.
 */
export const findLead = (paragraphs: readonly Paragraph[]): number => {
  const prose: number[] = []
  let byline: number | undefined
  for (const [index, paragraph] of paragraphs.slice(0, reach).entries()) {
    const { text } = paragraph
    if (findFurniture(text, 'head')) continue
    const dateline = normalizeDateline(text)
    if (dateline && countWords(text) >= 4 && skipped(paragraphs, prose) <= (dateline.agency ? 2 : 1))
      return index
    if (!isProse(text)) {
      if (byline === undefined && prose.length <= 1 && readHeadByline(text)) byline = index
      continue
    }
    if (countWords(text) < 80 && (normalizeNotice(text) || isRights(paragraphs, index))) continue
    if (index === 0 && countWords(text) <= 30 && isFollowed(paragraphs)) continue
    prose.push(index)
    if (prose.length > 3) break
  }
  const afterByline = byline === undefined ? undefined : prose.find(index => index > (byline ?? 0))
  return afterByline ?? afterStandfirst(paragraphs, prose) ?? prose[0] ?? paragraphs.length
}

/** A copyright line, or the capitals in which one goes on ("… IN ANY MEDIA WITHOUT ATTRIBUTION"). */
const isRights = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  const above = paragraphs[index - 1]?.text ?? ''
  return (
    normalizeCopyright(text) !== undefined || (isCapitals(text) && normalizeCopyright(above) !== undefined)
  )
}

/** Prose before a dateline, if it is short enough to be a standfirst or a caption; else too much to skip. */
const skipped = (paragraphs: readonly Paragraph[], prose: readonly number[]): number =>
  prose.some(index => countWords(paragraphs[index]?.text ?? '') > 45)
    ? Number.POSITIVE_INFINITY
    : prose.length

/** Whether a first line that reads as a sentence has a story under it, and so is the headline. */
const isFollowed = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.slice(1, 12).some(({ text }) => isProse(text) && !findFurniture(text, 'head'))

/**
 * A magazine's order: headline, picture in parentheses, one short sentence that stands first, then the text. The sentence is
 * the summary where the paragraph after it is much longer.
 */
const afterStandfirst = (paragraphs: readonly Paragraph[], prose: readonly number[]): number | undefined => {
  const [first, second] = prose
  if (first === undefined || second === undefined || second !== first + 1) return undefined
  const above = paragraphs[first - 1]?.text ?? ''
  const words = countWords(paragraphs[first]?.text ?? '')
  const next = countWords(paragraphs[second]?.text ?? '')
  return /^\([^()]*\)$|\([^()]*\)$/.test(above) && words <= 25 && next >= 35 && next >= words * 2
    ? second
    : undefined
}
