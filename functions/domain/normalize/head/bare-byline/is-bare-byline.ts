import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { isAgencies } from '#domain/normalize/byline/is-agencies.ts'
import { placeOfLine } from '#domain/normalize/dateline/place-of-line.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { endsAsSentence, isProse } from '#domain/normalize/prose/is-prose.ts'
import { readSections } from '#domain/normalize/sections/read-sections.ts'
import { isPictureText } from '#domain/normalize/structure/boxes/is-picture-text.ts'
import { isNearByline } from './is-near-byline.ts'
import { isUnderTitle } from './is-under-title.ts'

/** Words of a name or two with a paper after them, without the time that a page sets behind them: "Ana Ruiz Published February 3, 2026". */
const longest = 9
const stamp = /\s(?:(?:Published|Updated|Posted)\s|\d\d-\d\d-\d\d, |- \d{1,2} \S+ 20\d\d à ).*\d.*$/u

/** "Ana Ruiz in New York, Bo Lind in Kyiv and Cy Dow": as many names as there are (The Guardian). */
const nameAndPlace = /^\p{Lu}\S* (?:\p{L}\S* ){0,2}\p{Lu}\S*(?: in \p{Lu}.{2,30})?$/u
const isListOfNames = (text: string): boolean =>
  text.split(/, (?:and )?| and /u).every(part => nameAndPlace.test(part) || isAgencies(part))

/** Scripts without capitals: a title there has the structure of a name, unless it is longer than most names are, or Korean, where a name is one word. */
/** Words of sentences in Hebrew, Arabic and Persian: "הסוף של המעבורת". */
const linking = /(?<!\p{L})(?:של|על|את|עם|לא|זה|אל|في|من|إلى|عن|از|به|در|را|که)(?!\p{L})/u
const isCaselessTitle = (text: string): boolean => {
  const words = text.split(/\s+/u).filter(word => /\p{L}/u.test(word)).length
  return (
    !/\p{Lu}/u.test(text) &&
    (words > 3 || linking.test(text) || (words > 1 && /\p{Script=Hangul}/u.test(text)))
  )
}

/** "Ana RUIZ.", as papers of western France print it, and "Ana Ruiz Jr." */
const stopped = /^\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{Ll}-]+)?(?: \p{Lu}{2,}){0,2} \p{Lu}{3,}\.$|\s[JS][Rr]\.$/u

/** "Updated - March 03, 2026 09:14 pm IST - WAYANAD" (The Hindu). */
const timed = /^(?:Updated|Published) - /

/** "Joris van Dam 04-03-26, 14:00": papers of the Netherlands set it over a story, or under its first paragraph. */
const dutch = /\d\d-\d\d-\d\d, \d\d:\d\d/
/** Fewest words of a first paragraph there, which is longer than a standfirst. */
const fewestOfFirst = 15
const opens = (text: string): boolean => /[.!?]$/.test(text) && countWords(text) >= fewestOfFirst

/** An agency and where it wrote, over a caption too (Taipei Times): "AFP, CEBU, Philippines". */
const sited = /^([^,]{2,30}), \p{Lu}[^.!?|]*$/u

/** Bare names that may stand one under the other. */
const mostBelow = 6

/**
 * Whether a line without "By" stands where a byline stands: under a headline, and directly above a time, a section, a house's
 * name, another such line or the story, or with a time of its own; and no line of the head shows itself to be a byline of persons.
 */
export const isBareByline = (head: readonly Paragraph[], index: number, below = mostBelow): boolean => {
  const text = head[index]?.text ?? ''
  if (
    index === 0 ||
    (countWords(text.replace(stamp, '')) > longest && !isListOfNames(text)) ||
    countWords(text) < 2 ||
    (/[.!?:]$/.test(text) && !stopped.test(text)) ||
    timed.test(text) ||
    isCaselessTitle(text)
  )
    return false
  if (!isUnderTitle(head, index)) return false
  const isPicture = findFurniture(text, 'head') && !(index === 1 && signsForAgency(text, head.length))
  if (isPicture || readSections(text) || isNearByline(head, index)) return false
  if (
    isAgencies(sited.exec(text)?.[1] ?? '') ||
    /\b(?:19|20)\d\d(?!\d)|\|Published \d.{4,12} ago$/.test(text) ||
    (dutch.test(text) && !opens(head[index - 1]?.text ?? '')) ||
    index === head.length - 1 ||
    isOverStandfirst(head, index)
  )
    return true
  return below > 0 && isBelowByline(head, index + 1, below - 1)
}

/** A town alone, in the last line of a head or over the time of publication (ABC). */
const town = /^(?:St\. )?\p{Lu}[\p{L}’'-]+$/u

/** What pages set under a byline: when, how to reach the writer, buttons, the heading of key points. */
const belowBylines: ReadonlySet<string> = new Set([
  'body/timestamp',
  'body/contact-block',
  'body/comment-widget',
  'body/share-bar',
  'body/share-count',
  'body/page-label',
  'body/page-button',
  'body/highlights',
  'body/about-article',
])

/** What the writer is, alone. */
const role = screen(
  patternOf(
    /^\W*(?:(?:staff|senior|contributing|guest|opinion) )?/iu,
    [
      /contributor/iu,
      /columnist/iu,
      /reporter/iu,
      /correspondent/iu,
      /writer/iu,
      /editor/iu,
      /critic/iu,
      /journalist/iu,
      /redakteur(?:in)?/iu,
      /redaktør/iu,
      /redaktör/iu,
      /periodista/iu,
      /redactora?/iu,
      /giornalista/iu,
      /jornalista/iu,
      /repórter/iu,
      /verslaggever/iu,
      /rédact(?:eur|rice)/iu,
      /(?:reporter[oa]|corresponsal)(?: (?:de|en) [^.!?]{3,40})?/iu,
    ],
    /$/iu,
  ),
)

/** Who drew what stands over the story, which shows nobody whom the line above may name (Axios). */
const drawn = /^(?:\p{L}+ ){0,3}illustration\s?[:;] ?\p{Lu}/iu

/** A caption with its credit, which is more than a credit alone, and the fewest words of a headline right over a name. */
const captionWords = 8
const titleWords = 5

/** Right under a headline or the time of publication. */
const isRightUnderTitle = (head: readonly Paragraph[], index: number): boolean => {
  const above = head[index - 1]?.text ?? ''
  const rule = findFurniture(above, 'head')?.name
  return rule ? rule === 'body/timestamp' : countWords(above) >= titleWords && !isProse(above)
}

/** Right under a headline and over one sentence, which names nobody so, with nothing but a page's bars between it and the story. */
const isOverStandfirst = (head: readonly Paragraph[], index: number): boolean => {
  const [name = '', standfirst = '', ...bars] = head.slice(index).map(({ text }) => text)
  return (
    bars.length > 0 &&
    isRightUnderTitle(head, index) &&
    isProse(standfirst) &&
    endsAsSentence(standfirst) &&
    !standfirst.includes(name.split(' ').at(-1) ?? '') &&
    bars.every(bar => belowBylines.has(findFurniture(bar, 'head')?.name ?? ''))
  )
}

/** "Ana Ruiz, AFP" and no more between headline and story. */
const signsForAgency = (text: string, lines: number): boolean =>
  lines === 2 && isAgencies(/^[^,/]+, ([^,/]+)$/u.exec(text)?.[1] ?? '')

const isBelowByline = (head: readonly Paragraph[], index: number, below: number): boolean => {
  const text = head[index]?.text ?? ''
  const rule = findFurniture(text, 'head')?.name
  if (rule === 'body/separator') return below > 0 && isBelowByline(head, index + 1, below - 1)
  if (drawn.test(text)) return true
  if ((rule === 'body/picture-caption' || isPictureText(head, index)) && isRightUnderTitle(head, index - 1))
    return countWords(text) >= captionWords
  const next = head[index + 1]?.text
  const isLast = next === undefined || findFurniture(next, 'head')?.name === 'body/timestamp'
  if (role.test(text) || (isLast && town.test(text))) return true
  if ((rule && belowBylines.has(rule)) || readSections(text) || isKnownPlace(text) || placeOfLine(text))
    return true
  return readHeadByline(text, true)?.collective !== undefined || isBareByline(head, index, below)
}
