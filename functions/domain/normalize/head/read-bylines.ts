import { findFurniture } from '../body/find-furniture.ts'
import type { NormalizedByline } from '../byline/normalized-byline.ts'
import { normalizeDateline } from '../dateline/normalize-dateline.ts'
import type { Draft } from '../draft/draft.ts'
import { excerpt } from '../draft/excerpt.ts'
import { remove } from '../draft/remove.ts'
import { takeByline } from '../draft/take-byline.ts'
import { isMarkedByline } from '../headline/is-marked-byline.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'
import { shareWords } from '../headline/share-words.ts'
import { creditsHelpers } from '../lines/credits-helpers.ts'
import { stopsStory } from '../notice/stops-story.ts'
import type { Paragraph } from '../paragraph.ts'
import { unmark } from '../paragraphs/unmark.ts'
import { isHouse } from '../people/organizations/is-house.ts'
import { countWords } from '../prose/count-words.ts'
import { isCapitals } from '../prose/is-capitals.ts'
import { isProse } from '../prose/is-prose.ts'
import { isSpeaker } from '../structure/lead/is-speaker.ts'
import { statesUsage } from '../usage-terms/states-usage.ts'
import { isBareByline } from './bare-byline/is-bare-byline.ts'
import { type Below, isNamedBelow } from './is-named-below.ts'
import { isOverHouse } from './is-over-house.ts'
import { isOverRole } from './is-over-role.ts'
import { joinByline } from './join-byline.ts'

/** The lines of a head that are bylines or belong to one, and where the first stands (its index in the head). */
export interface HeadBylines {
  taken: Set<Paragraph>
  first?: number
}

/**
 * Reads the bylines of a head, of which a headline that is but a name, as over an obituary, is none: a line that names people, with the lines under it that go on (another name, then a role or a paper), and what the page
 * repeats of it. A second name right under a sentence is that of who took the picture, and the sentence its caption. Where no line shows itself to be one, a bare name directly above the story is.
 */
export const readBylines = (head: readonly Paragraph[], draft: Draft, under: Below): HeadBylines => {
  const found: HeadBylines = { taken: new Set() }
  const seen = new Set<string>()
  for (const [index, paragraph] of head.entries()) {
    if (found.taken.has(paragraph)) continue
    if (seen.has(paragraph.text)) {
      remove(draft, excerpt(paragraph), 'byline/repeated')
      found.taken.add(paragraph)
      continue
    }
    const byline =
      readLine(paragraph, under.story) ??
      readUnderMarker(paragraph, head[index - 1]) ??
      ((isBareByline(head, index) && !isSubhead(paragraph, under)) ||
      isNamedBelow(head, index, under) ||
      isOverHouse(head, index) ||
      (draft.fields.headline !== undefined && isOverRole(head, index))
        ? readHeadByline(paragraph.text, true)
        : undefined)
    if (!byline || stopsStory(paragraph.text) || statesUsage(paragraph.text)) continue
    if (index === 0 && draft.fields.headline === undefined && isTitle(byline, head)) continue
    if (byline.authors.length === 0 && isDatelineAlone(paragraph.text)) continue
    if (draft.authors.length > 0 && (byline.authors.length === 0 || creditsHelpers(paragraph.text))) continue
    if (provided.test(head[index - 1]?.text ?? '')) continue
    const isHeadline = paragraph.text === draft.fields.headline
    if (
      !isMarked(byline) &&
      (isHeadline || isNews(byline) || isCreditOverByline(head, index) || isSecondTitle(byline, head, index))
    )
      continue
    if (draft.authors.length > 0 && !isMarked(byline) && isOfPicture(paragraph, head[index - 1])) continue
    found.first ??= index
    found.taken.add(paragraph)
    seen.add(paragraph.text)
    let joined = joinByline(byline, paragraph, head[index + 1])
    let { length } = byline.authors
    for (let at = index + 2; joined.taken; at += 1) {
      found.taken.add(joined.taken)
      const next = joinByline(joined.byline, { ...paragraph, text: joined.from.raw }, head[at])
      if (joined.byline.authors.length === length && !areOfHouse(next.byline)) break
      length = joined.byline.authors.length
      joined = next
    }
    takeByline(draft, joined.byline, joined.from)
  }
  return found
}

/** Whether post and house of all are known: "Ana Ruiz" / "Crime Reporter" / "Harbor Star". */
const areOfHouse = ({ authors }: NormalizedByline): boolean =>
  authors.every(({ affiliation = '' }) => isHouse(affiliation))

/** Whether a line in capitals is the first of a story's subheadings ("KAZA ANI VE İKİ ARAÇ"), another of which is not far below. */
const isSubhead = ({ text }: Paragraph, { below }: Below): boolean =>
  isCapitals(text) && [...below].slice(0, 8).some(line => isCapitals(line) && countWords(line) >= told)

/** Whether a first line that begins with a post ("Journalist Ana Ruiz Freed") is the headline, since no line under it may be. */
const isTitle = (byline: NormalizedByline, [, ...under]: readonly Paragraph[]): boolean =>
  !isMarked(byline) &&
  byline.authors.some(({ role = '-' }) => byline.byline?.startsWith(role)) &&
  under.every(({ text }) => countWords(text) < told || isMarkedByline(text) || findFurniture(text, 'head'))

/** "Ana Ruiz in Quito opens the new bridge": a place ends in no small letters, and has no long word in them. */
const isNews = ({ authors }: NormalizedByline): boolean =>
  authors.some(({ location = '' }) => / \p{Ll}{5,}|(?:^| )\p{Ll}[^ ]*$/u.test(location))

/** A name right under a caption, over one with its marker; or in capitals, with another on the next line that is not (El Mundo). */
const isCreditOverByline = (head: readonly Paragraph[], index: number): boolean => {
  const [above, credit, next] = [-1, 0, 1].map(step => head[index + step]?.text ?? '')
  if (!isProse(above ?? '')) return false
  const byline = readHeadByline(next ?? '', true)
  if (byline && isMarked(byline)) return true
  return isCapitals(credit ?? '') && !isCapitals(next ?? '') && (byline?.authors.length ?? 0) > 0
}

/** Most words of a name in a line that may be news as well. */
const mostOfName = 3
const joint = /\s(?:and|&|und|et|y|e|en|og|och)\s/iu

/** A line of a headline of several in capitals (ANSA, EFE): "SINDACO, CHIESTI I FONDI DUE ANNI FA". Names in one are joined by a word, and each is short. */
const isSecondTitle = ({ authors }: NormalizedByline, head: readonly Paragraph[], index: number): boolean => {
  const [above = '', text = ''] = [-1, 0].map(step => head[index + step]?.text)
  if (authors.length < 2 || !isCapitals(above) || !isCapitals(text)) return false
  return !joint.test(text) || authors.some(({ name }) => countWords(name) > mostOfName)
}

/** A release wire's line over the company. */
const provided = /^(?:(?:news|content) provided by|(?:related )?topics|sujets|temas|themen)$/i

/** A second name right under a caption or its button, or with its house after a stroke; a place with its day. */
const isOfPicture = ({ text }: Paragraph, above: Paragraph | undefined): boolean =>
  isProse(above?.text ?? '') ||
  text.includes(' / ') ||
  /^toggle caption$/i.test(above?.text ?? '') ||
  placed.test(text)

/** Where and when a story was written, as El País sets it under the name: "Cádiz - 25 nov 2026 - 05:30 CET". */
const placed = /^\p{Lu}[^|]{1,40} [-–—] \d{1,2} .{3,12} (?:19|20)\d\d\b/u

/** So many words of the story stand in a headline, and in no byline. */
const told = 3

const readLine = ({ text }: Paragraph, story: string): NormalizedByline | undefined => {
  const line = unmark(text)
  if (isSpeaker(line)) return undefined
  const byline = readHeadByline(line)
  if (!byline || isMarked(byline)) return byline
  return findFurniture(line, 'head') || shareWords(line, story) >= told ? undefined : byline
}

/** "N'Djamena (AFP)" (France 24). */
const isDatelineAlone = (line: string): boolean => normalizeDateline(line)?.length === line.length

/** A name after its marker is a byline, even where an agency in parentheses follows as under a picture. */
const isMarked = ({ rule, authors }: NormalizedByline): boolean =>
  rule.startsWith('byline/marker') && authors.length > 0

/** A name on the line under a lone "By", as pages break it. */
const readUnderMarker = ({ text }: Paragraph, above: Paragraph | undefined): NormalizedByline | undefined =>
  above &&
  /^(?:by|von|por|par|authors?|written by|article rédigé par|автор|autor(?:in|a)?|auteur|autore):?$/i.test(
    above.text,
  )
    ? readHeadByline(`By ${text}`)
    : undefined
