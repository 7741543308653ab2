import { findFurniture } from '../body/find-furniture.ts'
import { normalizeByline } from '../byline/normalize-byline.ts'
import { normalizeCopyright } from '../copyright/normalize-copyright.ts'
import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import type { Paragraph } from '../paragraph.ts'
import { afterStandfirst } from './after-standfirst.ts'
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
    const furniture = findFurniture(text, 'head')?.name
    if (furniture && times.has(furniture) && !signed && isStandfirst(paragraphs, prose)) prose = []
    if (furniture) continue
    if (!isProse(text)) {
      if (!signed && countAll(paragraphs, prose) <= aboveAgency && readHeadByline(text)) {
        signed = true
        prose = []
      }
      continue
    }
    if (countWords(text) < 80 && (isNote(text) || isRights(paragraphs, index))) continue
    if (index === 0 && countWords(text) <= 30 && isFollowed(paragraphs)) continue
    if (isKeyPoint(paragraphs, index) || isOverCredit(paragraphs, index)) continue
    prose.push(index)
    if (countAll(paragraphs, prose) > aboveAgency) break
  }
  return afterStandfirst(paragraphs, prose) ?? prose[0] ?? findListLead(paragraphs)
}

/** Longest caption, and longest line with the credit under it, in words. */
const captionWords = 40
const creditWords = 8

/** Whether a paragraph is the caption over a line with nothing but a picture's credit ("Ana Ruiz/NPR"), and prose follows. */
const isOverCredit = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const credit = paragraphs[index + 1]?.text ?? ''
  return (
    countWords(paragraphs[index]?.text ?? '') <= captionWords &&
    countWords(credit) <= creditWords &&
    /\p{L}\s?\/\s?\p{Lu}/u.test(credit) &&
    !/^by\b/i.test(credit) &&
    normalizeByline(credit, { stated: true }) === undefined &&
    paragraphs.slice(index + 2, index + 8).some(({ text }) => isProse(text))
  )
}

/** Lines that say when a story was published: it begins below. */
const times: ReadonlySet<string> = new Set(['body/timestamp', 'body/section-and-time'])

/** Whether what was taken for the story's first paragraph is one short paragraph under the headline, and no dateline opens it. */
const isStandfirst = (paragraphs: readonly Paragraph[], prose: readonly number[]): boolean =>
  prose.length === 1 && countAll(paragraphs, prose) <= standfirst

/** Key points under their heading: so many sentences of at most so many words, each a paragraph, before the story goes on longer. */
const keyPoints = 5
const keyPointWords = 25

/** Whether a paragraph is one of the sentences that a page sets under "Key points", and the story begins below. */
const isKeyPoint = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  if (countWords(text) > keyPointWords || /[.!?]["”]? \p{Lu}/u.test(text) || day.test(text)) return false
  const above = paragraphs.slice(Math.max(0, index - keyPoints), index)
  const heading = above.findLastIndex(each => findFurniture(each.text, 'head')?.name === 'body/highlights')
  return (
    heading >= 0 && above.slice(heading + 1).every(({ text: point }) => countWords(point) <= keyPointWords)
  )
}
/** A story's first sentence says when; a key point seldom does. */
const day = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday)\b/u

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
