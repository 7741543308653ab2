import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { summaryEnd } from '#domain/normalize/body/rules/page/summary-end.ts'
import { isMarkedByline } from '#domain/normalize/headline/is-marked-byline.ts'
import { creditsHelpers } from '#domain/normalize/lines/credits-helpers.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countAll } from '#domain/normalize/prose/count-all.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { isPictureText } from '../boxes/is-picture-text.ts'
import { createAboutAuthor } from '../end/about/is-about-author.ts'
import { findEntryHours } from '../find-entry-hours.ts'
import { areSummed } from './above/are-summed.ts'
import { isAboveStory } from './above/is-above-story.ts'
import { isBylineAbove } from './above/is-byline-above.ts'
import { isDayOver } from './above/is-day-over.ts'
import { isEchoed } from './above/is-echoed.ts'
import { isKeyPoint } from './above/is-key-point.ts'
import { isNote } from './above/is-note.ts'
import { isOverCredit } from './above/is-over-credit.ts'
import { isShortenedTitle } from './above/is-shortened-title.ts'
import { isUnderLabel } from './above/is-under-label.ts'
import { afterStandfirst } from './after-standfirst.ts'
import { findBriefsLead } from './find-briefs-lead.ts'
import { findListLead } from './find-list-lead.ts'
import { headLimits } from './head-limits.ts'
import { isDatelined } from './is-datelined.ts'
import { isFollowed } from './is-followed.ts'
import { isOwnLead } from './is-own-lead.ts'
import { withOpener } from './with-opener.ts'

/** How far a head may reach, in paragraphs: pages put menus, share bars and pictures above a story. */
const reach = 60
/** What stands right above a story: AP's word of its error, under a dateline too, and the end of The Independent's appeal. */
const begins =
  /^your support makes all the difference\W*$|^(?:an?|the) corrected (?:version of (?:the|this) )?(?:story|article|report|version) (?:is below|follows|appears below)\W*$/iu
/** What begins a column on bridge, over the cards. */
const dealt = /^(?:north|east|south|west) dealer\b/iu
/** Entries of a live blog, at least. */
const fewestEntries = 3
/** A title of one that tells nothing. */
const summing = /^(?:\p{L}+ )?(?:summary|recap)$/iu
/** The end of one story: below prose, a dateline that follows is another's. */
const ending = /^(?:# ?# ?#|-{1,2} ?30 ?-{1,2}|\(?ENDS?\)?)$/i
/** Longest byline with a marker, in words. */
const longestByline = 14

/**
 * The index of the paragraph that begins the story in copy that is nothing but lines: the one with the dateline, else the
 * first prose after the byline, else the first prose after the headline. Length of the list where no story begins.
 */
export const findLead = (paragraphs: readonly Paragraph[]): number => {
  const lead = findOwnLead(paragraphs)
  const [entry = lead] = findEntryHours(paragraphs, fewestEntries)
  if (entry >= lead) return lead
  return summing.test(paragraphs[entry + 1]?.text ?? '') ? entry + 2 : entry + 1
}

const findOwnLead = (paragraphs: readonly Paragraph[]): number => {
  const briefs = findBriefsLead(paragraphs)
  if (briefs !== undefined) return briefs
  let prose: number[] = []
  let signed = false
  let isMarked = false
  const points: number[] = []
  const below = paragraphs.slice(0, reach).findIndex(({ text }) => begins.test(text))
  for (const [index, { text }] of paragraphs.slice(0, reach).entries()) {
    if (index <= below) continue
    if (prose.length > (signed ? 0 : 1) && ending.test(text)) break
    if (dealt.test(text) || isDatelined(paragraphs, index, prose)) return index
    const furniture = findFurniture(text, 'head')?.name
    const isAbove =
      furniture !== undefined &&
      (!signed || furniture === summaryEnd.name || isDayOver(paragraphs, index, prose, furniture))
    if (isAbove && isAboveStory(paragraphs, index, prose, furniture)) prose = []
    if (furniture) continue
    // Where a bare name over a caption or a standfirst was taken for the byline, one with its marker below is.
    const isSure: boolean = !isMarked && countWords(text) <= longestByline && isMarkedByline(text)
    const byline = (!signed || isSure) && isBylineAbove(paragraphs, index, prose)
    if (byline) {
      signed = true
      isMarked = isSure
      prose = []
    }
    if (byline || !isProse(text)) continue
    const kind = classify(paragraphs, index, prose, signed)
    if (kind === 'point') points.push(index)
    if (kind !== 'story') continue
    prose.push(index)
    if (countAll(paragraphs, prose) > headLimits.aboveAgency) break
  }
  const [point] = points
  if (point !== undefined && prose[0] !== undefined && !areSummed(paragraphs, points, prose[0])) return point
  const lead = afterStandfirst(paragraphs, prose) ?? prose[0] ?? point
  return lead === undefined ? findListLead(paragraphs) : withOpener(paragraphs, lead)
}

const betweenSentences = /(?<=[.!?…] )/u
/** What is said of who wrote the story, in any sentence of a standfirst (The Spinoff), perhaps with the name on the line above: "is a senior reporter …" (The Verge). */
const isOfAuthor = (paragraphs: readonly Paragraph[], index: number): boolean => {
  const [above = '', text = ''] = [-1, 0].map(step => paragraphs[index + step]?.text ?? '')
  const isAbout = createAboutAuthor(paragraphs.slice(0, index))
  if (isAbout(/^is an? /.test(text) ? `${above} ${text}` : text)) return true
  return countWords(text) <= headLimits.standfirst && text.split(betweenSentences).some(isAbout)
}

/** What a paragraph of prose is that may begin the story: its text, one of the points that sum it up, or something else that stands above it. */
const classify = (
  paragraphs: readonly Paragraph[],
  index: number,
  prose: readonly number[],
  signed: boolean,
): 'story' | 'point' | 'aside' => {
  const text = paragraphs[index]?.text ?? ''
  if (isNote(paragraphs, index)) return 'aside'
  if (index === 0 && countWords(text) <= 30 && isFollowed(paragraphs) && !isOwnLead(paragraphs))
    return 'aside'
  if (prose.length === 0 && isShortenedTitle(paragraphs, index)) return 'aside'
  if (isKeyPoint(paragraphs, index)) return 'point'
  if (signed && prose.length === 0 && (creditsHelpers(text) || isOfAuthor(paragraphs, index))) return 'aside'
  if (isOverCredit(paragraphs, index, signed) || isPictureText(paragraphs, index)) return 'aside'
  return isUnderLabel(paragraphs, index) || isEchoed(paragraphs, index) ? 'aside' : 'story'
}
