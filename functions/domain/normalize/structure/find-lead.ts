import { findFurniture } from '../body/find-furniture.ts'
import { normalizeCopyright } from '../copyright/normalize-copyright.ts'
import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import type { Paragraph } from '../paragraph.ts'
import { countWords } from './count-words.ts'
import { findListLead } from './find-list-lead.ts'
import { isCapitals } from './is-capitals.ts'
import { isProse } from './is-prose.ts'

/** How far a head may reach, in paragraphs: pages put menus, share bars and pictures above a story. */
const reach = 60

/** Prose that may stand above a dateline, in words: one standfirst; or, where an agency is in it, captions and boxes too. */
const standfirst = 45
const aboveAgency = 150

/**
 * The index of the paragraph that begins the story in copy that is nothing but lines: the one with the dateline, else the
 * first prose after the byline, else the first prose after the headline. Length of the list where no story begins.
 */
export const findLead = (paragraphs: readonly Paragraph[]): number => {
  let prose: number[] = []
  let signed = false
  for (const [index, { text }] of paragraphs.slice(0, reach).entries()) {
    if (isDatelined(paragraphs, index, prose)) return index
    if (findFurniture(text, 'head')) continue
    if (!isProse(text)) {
      if (!signed && countAll(paragraphs, prose) <= aboveAgency && readHeadByline(text)) {
        signed = true
        prose = []
      }
      continue
    }
    if (countWords(text) < 80 && (isNote(text) || isRights(paragraphs, index))) continue
    if (index === 0 && countWords(text) <= 30 && isFollowed(paragraphs)) continue
    prose.push(index)
    if (countAll(paragraphs, prose) > aboveAgency) break
  }
  return afterStandfirst(paragraphs, prose) ?? prose[0] ?? findListLead(paragraphs)
}

/**
 * Whether a paragraph has the dateline that begins the story. An agency in it is proof, whatever page matter stands above;
 * a place and a dash alone may stand in a headline too ("Iran: Oil exports fall"), and under one standfirst at most.
 */
const isDatelined = (paragraphs: readonly Paragraph[], index: number, prose: readonly number[]): boolean => {
  const text = paragraphs[index]?.text ?? ''
  const dateline = normalizeDateline(text)
  if (!dateline || countWords(text) < 4) return false
  const above = countAll(paragraphs, prose)
  if (dateline.agency) return above <= aboveAgency
  if (!isProse(text) || (index === 0 && countWords(text) <= 30 && isFollowed(paragraphs))) return false
  return !findFurniture(text, 'head') && prose.length <= 1 && above <= standfirst
}

const countAll = (paragraphs: readonly Paragraph[], indexes: readonly number[]): number =>
  indexes.reduce((sum, index) => sum + countWords(paragraphs[index]?.text ?? ''), 0)

/** A notice, or a note in parentheses: "(For use by New York Times News Service clients.)". */
const isNote = (text: string): boolean => /^\([^()]*\)$/.test(text) || normalizeNotice(text) !== undefined

/** A copyright line, or the capitals in which one goes on ("… IN ANY MEDIA WITHOUT ATTRIBUTION"). */
const isRights = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  const above = paragraphs[index - 1]?.text ?? ''
  return (
    normalizeCopyright(text) !== undefined || (isCapitals(text) && normalizeCopyright(above) !== undefined)
  )
}

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
  return /^\([^()]*\)$|\([^()]*\)$/.test(above) &&
    first <= 2 &&
    words <= 20 &&
    next >= 35 &&
    next >= words * 2
    ? second
    : undefined
}
