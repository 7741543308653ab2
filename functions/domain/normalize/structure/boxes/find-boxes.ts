import { newsletterBox } from '../../body/rules/asks/newsletter-box.ts'
import { formMessage } from '../../body/rules/page/form-message.ts'
import { isTimestamp } from '../../body/rules/page/is-timestamp.ts'
import { pictureCaption } from '../../body/rules/pictures/picture-caption.ts'
import type { Paragraph } from '../../paragraph.ts'
import { screen } from '../../pattern/screen.ts'
import { countWords } from '../../prose/count-words.ts'
import { isCapitals } from '../../prose/is-capitals.ts'
import { endsAsSentence, isProse } from '../../prose/is-prose.ts'
import { findEntryHours } from '../find-entry-hours.ts'
import { findRequestEnd } from './find-request-end.ts'
import { findRequestStart } from './find-request-start.ts'
import { isPictureText } from './is-picture-text.ts'
import { isBoxLink, opensBox } from './opens-box.ts'

/** Entries under the first of a live blog, at least. */
const fewestEntries = 2
/** Most lines of a box, and most words of a line in it. */
const lines = 8
const longest = 22
/** A link in capitals has more words than a subheading. */
const capitals = 6

const button = screen(
  /^(?:following|opens in (?:a )?new (?:window|tab)|read (?:more|now|full story)|(?:weiter|mehr) ?lesen|lire la suite|leer más|leia mais|leggi)\W*$/i,
)
/** A list as it is read to the blind; its item follows. */
const counter = screen(/^list \d+ of \d+$/i)
/** A credit with its caption under it (BBC), which has more words than a subheading. */
const creditOver = screen(
  /^(?:getty images|reuters|pa media|epa|afp|anp|bbc|supplied|handout|(?:rtv|omroep) \p{L}+)$/iu,
)
const captionWords = 5
/** The same with what is seen behind it (BBC): "Getty Images Snow covers a road". */
const creditGlued = /^(?:Getty Images|Reuters|PA Media|EPA|AFP|BBC|Supplied|Handout) \p{Lu}/u
/** What a house tells of its event, down to the button (TechCrunch), asks of the day (The Washington Times), or has on the air (NBC News). */
const spans = [
  { first: screen(/^(?:\S+ )?event$/i), last: screen(/^register now$/i), rule: 'body/event' },
  { first: screen(/^get more news$/i), last: screen(/^on$/i), rule: 'body/live' },
  { first: screen(/^question of the day$/i), last: screen(/^view results$/i), rule: 'body/poll' },
]
/** What is told of the readers' comments in one paragraph (The Washington Post). */
const comments = screen(/^what (?:our )?readers are saying$/i)
/** When another story was told, under its title (RIA Novosti): "Вчера, 18:20". */
const told = /^(?:вчера|сегодня|\d{1,2} \p{Script=Cyrillic}+), \d{1,2}:\d{2}$/iu
const dated = /\b20\d\d$/
const sectionWords = 3
const asks = (text: string): boolean => newsletterBox.matches(text) || formMessage.matches(text)
const picture = screen(
  /^(?:image|photo|(?:il |la |das |el |o )?(?:video|vídeo|vidéo)|view gallery|(?:image|media|photo|video) caption,?|\+\d{1,2})$/i,
)
/** How long a clip is, under its label or link. */
const duration = /^\d{1,2}:\d{2}$/
/** Under its title, and no hour of the day (CBS): "00:41". */
const brief = /^0\d:\d{2}$/
/** Over what a clip shows (CBC). */
const lasting = screen(/^duration \d{1,2}:\d{2}$/i)
const clip = screen(/^(?:watch|video|listen|audio)\b/i)
const isOfClip = (text: string): boolean => picture.test(text) || duration.test(text)

/** A post of a network: the name over the handle, its words, and when it was sent, so many lines below at most. */
const handle = /^@\w{2,15}$/
const sent = /^\d{1,2}:\d{2} [AP]M · \p{Lu}\p{Ll}{2} \d{1,2}, \d{4}/u
const postLines = 6

/**
 * What a page sets between the paragraphs of a story over more than one line, by index and rule: a heading of links with the titles
 * under it; what stands between the lines of a newsletter's box; a title over its button; a picture's label with the caption under it; links in capitals among prose.
 */
export const findBoxes = (story: readonly Paragraph[]): Map<number, string> => {
  const boxes = new Map(findEntryHours(story, fewestEntries).map(index => [index, 'body/entry-time']))
  for (const [index, { text }] of story.entries()) {
    if (index > 0 && counter.test(text) && isTitle(story[index + 1]))
      boxes.set(index + 1, 'body/related-title')
    if (lasting.test(text) && !/["“]/.test(story[index + 1]?.text ?? ''))
      for (let each = agoOver(story, index); each <= index + 1; each += 1)
        boxes.set(each, 'body/picture-caption')
    if (index === 0 || boxes.has(index)) continue
    const request = findRequestEnd(story, index)
    const span = spans.find(({ first }) => first.test(text))
    if (asks(text))
      for (let each = findRequestStart(story, index); each < index; each += 1)
        boxes.set(each, 'body/newsletter-text')
    if (isPictureText(story, index)) boxes.set(index, 'body/picture-text')
    else if (request !== undefined) {
      for (let each = index + 1; each < request; each += 1) boxes.set(each, 'body/newsletter-text')
    } else if (button.test(text) && index > 1 && isTitle(story[index - 1])) {
      boxes.set(index - 1, 'body/related-title')
    } else if (opensBox(text)) {
      const end = endOfTitles(story, index + 1)
      if (end > index + 1) for (let each = index; each < end; each += 1) boxes.set(each, 'body/related-box')
    } else if (told.test(text) && index > 1 && isTitle(story[index - 1])) {
      boxes.set(index - 1, 'body/related-card')
      boxes.set(index, 'body/related-card')
    } else if (/^\d{1,2}$/.test(text) && pictureCaption.matches(story[index + 2]?.text ?? '')) {
      boxes.set(index, 'body/picture-label')
      boxes.set(index + 1, 'body/picture-caption')
    } else if (isCard(story, index)) {
      for (let each = index - 2; each <= index; each += 1) boxes.set(each, 'body/related-box')
    } else if (duration.test(text) && clip.test(story[index - 1]?.text ?? '')) {
      boxes.set(index, 'body/picture-label')
    } else if (brief.test(text) && isTitle(story[index - 1]) && isProse(story[index - 2]?.text ?? '')) {
      for (const each of [index - 1, index]) boxes.set(each, 'body/picture-label')
    } else if (handle.test(text)) {
      const end = story.findIndex((each, at) => at > index && at <= index + postLines && sent.test(each.text))
      for (let each = Math.max(1, index - 1); each <= end; each += 1) boxes.set(each, 'body/embedded-post')
    } else if (span) {
      const end = story.findIndex(
        (each, at) => at > index && at <= index + lines && span.last.test(each.text),
      )
      for (let each = index; each <= end; each += 1) boxes.set(each, span.rule)
    } else if (comments.test(text)) {
      boxes.set(index, 'body/comments-summary')
      boxes.set(index + 1, 'body/comments-summary')
    } else if (picture.test(text)) {
      let caption = index
      for (; isOfClip(story[caption]?.text ?? ''); caption += 1) boxes.set(caption, 'body/picture-label')
      if (isTitle(story[caption]) || pictureCaption.matches(story[caption + 1]?.text ?? ''))
        boxes.set(caption, 'body/picture-caption')
    } else if (
      creditOver.test(text) &&
      isTitle(story[index + 1]) &&
      countWords(story[index + 1]?.text ?? '') >= captionWords
    ) {
      boxes.set(index, 'body/picture-label')
      boxes.set(index + 1, 'body/picture-caption')
    } else if (creditGlued.test(text) && isTitle(story[index]) && countWords(text) > captionWords) {
      boxes.set(index, 'body/picture-text')
      if (isTitle(story[index + 1])) boxes.set(index + 1, 'body/picture-caption')
    } else if (isBoxLink(text) && endOfTitles(story, index + 1) > index + (text.endsWith(':') ? 1 : 2)) {
      const end = endOfTitles(story, index + 1)
      for (let each = index + 1; each < end; each += 1) boxes.set(each, 'body/related-box')
    } else if (isLinkInCapitals(story, index)) boxes.set(index, 'body/link-in-capitals')
  }
  return boxes
}

/** The index of the title and the age of a clip over how long it is: "A foghorn sounds", "3 years ago". */
const agoOver = (story: readonly Paragraph[], index: number): number =>
  index > 2 && / ago$/.test(story[index - 1]?.text ?? '') ? index - 2 : index

/** The day under the title of another story, which stands under its section (Los Angeles Times). */
const isCard = (story: readonly Paragraph[], index: number): boolean =>
  index > 2 &&
  dated.test(story[index]?.text ?? '') &&
  isTimestamp(story[index]?.text ?? '') &&
  countWords(story[index - 1]?.text ?? '') > captionWords &&
  isTitle(story[index - 1]) &&
  countWords(story[index - 2]?.text ?? '') <= sectionWords &&
  isTitle(story[index - 2])

/** A line that ends as no sentence does. */
const isTitle = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.kind === 'paragraph' &&
  !endsAsSentence(paragraph.text.replace(/[?!]$/, '')) &&
  countWords(paragraph.text) <= longest

const endOfTitles = (story: readonly Paragraph[], from: number): number => {
  let end = from
  while (end - from < lines && isTitle(story[end])) end += 1
  return end
}

const isLinkInCapitals = (story: readonly Paragraph[], index: number): boolean => {
  const text = story[index]?.text ?? ''
  if (!isCapitals(text) || countWords(text) < capitals || /^[*•–—-]|[.:"”]$/.test(text)) return false
  return [story[index - 1], story[index + 1]].every(
    beside =>
      beside === undefined || (isProse(beside.text) && !isCapitals(beside.text)) || isCapitals(beside.text),
  )
}
