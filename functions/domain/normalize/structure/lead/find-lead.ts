import { findFurniture } from '../../body/find-furniture.ts'
import { isTimestamp } from '../../body/rules/page/is-timestamp.ts'
import { summaryEnd } from '../../body/rules/page/summary-end.ts'
import { normalizeCopyright } from '../../copyright/normalize-copyright.ts'
import { readHeadByline } from '../../headline/read-head-byline.ts'
import { shareWords } from '../../headline/share-words.ts'
import { readNote } from '../../lines/read-note.ts'
import { normalizeNotice } from '../../notice/normalize-notice.ts'
import type { Paragraph } from '../../paragraph.ts'
import { countAll } from '../../prose/count-all.ts'
import { countWords } from '../../prose/count-words.ts'
import { isCapitals } from '../../prose/is-capitals.ts'
import { isProse } from '../../prose/is-prose.ts'
import { proseUnder } from '../../prose/prose-under.ts'
import { isPictureText } from '../boxes/is-picture-text.ts'
import { createAboutAuthor } from '../end/about/is-about-author.ts'
import { isAboveStory } from './above/is-above-story.ts'
import { isBylineAbove } from './above/is-byline-above.ts'
import { isEchoed } from './above/is-echoed.ts'
import { isKeyPoint } from './above/is-key-point.ts'
import { isOverCredit } from './above/is-over-credit.ts'
import { isUnderLabel } from './above/is-under-label.ts'
import { saysWhen } from './above/says-when.ts'
import { afterStandfirst } from './after-standfirst.ts'
import { findBriefsLead } from './find-briefs-lead.ts'
import { findListLead } from './find-list-lead.ts'
import { headLimits } from './head-limits.ts'
import { isDatelined } from './is-datelined.ts'
import { isFollowed } from './is-followed.ts'
import { withOpener } from './with-opener.ts'

/** How far a head may reach, in paragraphs: pages put menus, share bars and pictures above a story. */
const reach = 60
/** What stands right above a story: AP's word of its error, under a dateline too, and the end of The Independent's appeal. */
const begins =
  /^your support makes all the difference\W*$|^(?:an?|the) corrected (?:version of (?:the|this) )?(?:story|article|report|version) (?:is below|follows|appears below)\W*$/iu
/** Longest byline with a marker, in words. */
const longestByline = 14

/**
 * The index of the paragraph that begins the story in copy that is nothing but lines: the one with the dateline, else the
 * first prose after the byline, else the first prose after the headline. Length of the list where no story begins.
 */
export const findLead = (paragraphs: readonly Paragraph[]): number => {
  const briefs = findBriefsLead(paragraphs)
  if (briefs !== undefined) return briefs
  let prose: number[] = []
  let signed = false
  let isMarked = false
  const points: number[] = []
  const below = paragraphs.slice(0, reach).findIndex(({ text }) => begins.test(text))
  for (const [index, { text }] of paragraphs.slice(0, reach).entries()) {
    if (index <= below) continue
    if (isDatelined(paragraphs, index, prose)) return index
    const furniture = findFurniture(text, 'head')?.name
    const isAbove =
      furniture !== undefined &&
      (!signed || furniture === summaryEnd.name || isDayOver(paragraphs, index, prose, furniture))
    if (isAbove && isAboveStory(paragraphs, index, prose, furniture)) prose = []
    if (furniture) continue
    const isSure: boolean = !isMarked && isMarkedByline(text)
    const byline = (!signed || isSure) && isBylineAbove(paragraphs, index, prose)
    if (byline) {
      signed = true
      isMarked = isSure
      prose = []
    }
    if (byline || !isProse(text)) continue
    if (countWords(text) < 80 && (isNote(text) || isRights(paragraphs, index))) continue
    if (index === 0 && countWords(text) <= 30 && isFollowed(paragraphs)) continue
    if (prose.length === 0 && isShortenedTitle(paragraphs, index)) continue
    if (isKeyPoint(paragraphs, index)) {
      points.push(index)
      continue
    }
    if (signed && prose.length === 0 && createAboutAuthor(paragraphs.slice(0, index))(text)) continue
    if (isOverCredit(paragraphs, index, signed) || isPictureText(paragraphs, index)) continue
    if (isUnderLabel(paragraphs, index) || isEchoed(paragraphs, index)) continue
    prose.push(index)
    if (countAll(paragraphs, prose) > headLimits.aboveAgency) break
  }
  const [point] = points
  if (point !== undefined && prose[0] !== undefined && !areSummed(paragraphs, points, prose[0])) return point
  const lead = afterStandfirst(paragraphs, prose) ?? prose[0] ?? point
  return lead === undefined ? findListLead(paragraphs) : withOpener(paragraphs, lead)
}

/** The most words of a headline that ends in a shortened word, and how far under it its byline or day stands. */
const titleWords = 16
const underTitle = 3

/** Whether a line is a headline that ends as a sentence only because its last word is shortened: "Council bans whistling after 9 p.m." */
const isShortenedTitle = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const text = paragraphs[index]?.text ?? ''
  return (
    /\b(?:[ap]\.m|U\.S|U\.K|U\.N|D\.C|Jr|Sr|Inc|Corp|Co|Ltd)\.$/.test(text) &&
    countWords(text) <= titleWords &&
    paragraphs
      .slice(index + 1, index + 1 + underTitle)
      .some(({ text: line }) => readHeadByline(line) !== undefined || isTimestamp(line))
  )
}

/** A story under its day is so many times as long as the standfirst over it. */
const times = 3

/** Whether a line is the day of publication between standfirst and story, where Repubblica sets it; the hours of a live blog stand there too, alone. */
const isDayOver = (
  paragraphs: readonly Paragraph[],
  index: number,
  prose: readonly number[],
  furniture: string,
): boolean =>
  furniture === 'body/timestamp' &&
  /\b20\d\d\b/.test(paragraphs[index]?.text ?? '') &&
  proseUnder(paragraphs, index) >= times * countAll(paragraphs, prose)

/** Words that points and the story under them have in common at least; else the story itself is told in short sentences. */
const summed = 3

/** Whether what stands under "Key points" sums up the story that follows, which alone says when, or stands apart from it. */
const areSummed = (paragraphs: readonly Paragraph[], points: readonly number[], lead: number): boolean => {
  const textOf = (index: number) => paragraphs[index]?.text ?? ''
  if (lead !== (points.at(-1) ?? 0) + 1 || saysWhen(textOf(lead))) return true
  const told = [textOf(lead), textOf(lead + 1)].join(' ')
  return points.length > 1 && shareWords(points.map(textOf).join(' '), told) >= summed
}

/** Where a bare name over a caption or a standfirst was taken for the byline, one with its marker below is. */
const isMarkedByline = (text: string): boolean =>
  countWords(text) <= longestByline && (readHeadByline(text)?.rule.startsWith('byline/marker') ?? false)

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
