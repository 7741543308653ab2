import { findFurniture } from '../body/find-furniture.ts'
import type { NormalizedByline } from '../byline/normalize-byline.ts'
import { normalizeCopyright } from '../copyright/normalize-copyright.ts'
import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import { isBareByline } from '../head/is-bare-byline.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'
import { readNote } from '../lines/read-note.ts'
import { normalizeNotice } from '../notice/normalize-notice.ts'
import type { Paragraph } from '../paragraph.ts'
import { afterStandfirst } from './after-standfirst.ts'
import { countWords } from './count-words.ts'
import { findListLead } from './find-list-lead.ts'
import { isCapitals } from './is-capitals.ts'
import { isEchoed } from './is-echoed.ts'
import { isKeyPoint } from './is-key-point.ts'
import { isOverCredit } from './is-over-credit.ts'
import { isProse } from './is-prose.ts'
import { isUnderLabel } from './is-under-label.ts'

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
  let point: number | undefined
  for (const [index, { text }] of paragraphs.slice(0, reach).entries()) {
    if (isDatelined(paragraphs, index, prose)) return index
    const furniture = findFurniture(text, 'head')?.name
    if (furniture && !signed && isAboveStory(paragraphs, index, prose, furniture)) prose = []
    if (furniture) continue
    const byline = !signed && isByline(paragraphs, index, prose)
    if (byline) {
      signed = true
      prose = []
    }
    if (byline || !isProse(text)) continue
    if (countWords(text) < 80 && (isNote(text) || isRights(paragraphs, index))) continue
    if (index === 0 && countWords(text) <= 30 && isFollowed(paragraphs)) continue
    if (isKeyPoint(paragraphs, index)) {
      point ??= index
      continue
    }
    if (isOverCredit(paragraphs, index, signed)) continue
    if (isUnderLabel(paragraphs, index) || isEchoed(paragraphs, index)) continue
    prose.push(index)
    if (countAll(paragraphs, prose) > aboveAgency) break
  }
  return afterStandfirst(paragraphs, prose) ?? prose[0] ?? point ?? findListLead(paragraphs)
}

/** Longest byline that ends with a full stop, as sentences do, in words. */
const longestByline = 20

/**
 * Whether a line is a byline above the story: with its marker, however it ends; or by itself, above a time or a house's name
 * and under no more than a standfirst. A story has more under its byline than over it.
 */
const isByline = (paragraphs: readonly Paragraph[], index: number, prose: readonly number[]): boolean => {
  const text = paragraphs[index]?.text ?? ''
  const above = countAll(paragraphs, prose)
  if (above > aboveAgency || above > proseUnder(paragraphs, index)) return false
  const byline = countWords(text) <= longestByline || !isProse(text) ? readHeadByline(text) : undefined
  if (byline && (!isProse(text) || isMarked(byline))) return true
  return (
    (prose.length === 0 || isStandfirst(paragraphs, prose)) &&
    isBareByline(paragraphs.slice(0, index + 2), index) &&
    (readHeadByline(text, true)?.authors.length ?? 0) > 0
  )
}

const isMarked = ({ authors, rule }: NormalizedByline): boolean =>
  authors.length > 0 && rule.startsWith('byline/marker')

const proseUnder = (paragraphs: readonly Paragraph[], index: number): number =>
  paragraphs
    .slice(index + 1)
    .filter(({ text }) => isProse(text))
    .reduce((sum, { text }) => sum + countWords(text), 0)

/** Lines that say when a story was published: it begins below. */
const times: ReadonlySet<string> = new Set(['body/timestamp', 'body/section-and-time'])

/** What pages set above a story as often as anywhere, and seldom under its first sentence. */
const bars: ReadonlySet<string> = new Set(['body/share-bar', 'body/share-count', 'body/page-label'])

/**
 * Whether prose that was taken for the story stands above it: a standfirst over the time of publication; or, over a row of buttons,
 * single sentences between page matter, with at least as much prose below.
 */
const isAboveStory = (
  paragraphs: readonly Paragraph[],
  index: number,
  prose: readonly number[],
  furniture: string,
): boolean => {
  if (times.has(furniture) && isStandfirst(paragraphs, prose)) return true
  if (!times.has(furniture) && !bars.has(furniture)) return false
  const above = countAll(paragraphs, prose)
  const isApart = prose.every((each, order) => order === 0 || each > (prose[order - 1] ?? 0) + 1)
  return isApart && above <= aboveAgency && above <= proseUnder(paragraphs, index)
}

/** Whether what was taken for the story's first paragraph is one short paragraph under the headline, and no dateline opens it. */
const isStandfirst = (paragraphs: readonly Paragraph[], prose: readonly number[]): boolean =>
  prose.length === 1 && countAll(paragraphs, prose) <= standfirst

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
const isNote = (text: string): boolean =>
  /^\([^()]*\)$/.test(text) || normalizeNotice(text) !== undefined || readNote(text) !== undefined

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
