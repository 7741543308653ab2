import { isBareLabel } from '#domain/normalize/body/rules/pictures/is-bare-label.ts'
import { pictureCaption } from '#domain/normalize/body/rules/pictures/picture-caption.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { findRequestEnd } from './find-request-end.ts'
import { isBoxTitle } from './is-box-title.ts'
import { isCard } from './is-card.ts'
import { isLinkInCapitals } from './is-link-in-capitals.ts'
import { isPictureText } from './is-picture-text.ts'
import { isBoxLink, opensBox } from './opens-box.ts'

/** Lines of a box, each by its index, with the rule of `body/` that knows it. */
export type BoxLines = readonly (readonly [index: number, rule: string])[]

/**
 * Reads the box that a line of a story, not its first, belongs to. False where the line is of none that the rule
 * knows; empty where it is, and nothing is left out.
 */
export type BoxRule = (story: readonly Paragraph[], index: number, text: string) => BoxLines | false

/** Most lines of a box. */
const lines = 8

const button = screen(
  /^(?:following|opens in (?:a )?new (?:window|tab)|read (?:more|now|full story)|(?:weiter|mehr) ?lesen|lire la suite|leer más|leia mais|leggi)\W*$/i,
)
const houses = 'Getty Images|Reuters|PA Media|EPA|AFP|BBC|Supplied|Handout'
/** A credit with its caption under it (BBC), which has more words than a subheading. */
const creditOver = screen(new RegExp(`^(?:${houses}|anp|(?:rtv|omroep) \\p{L}+)$`, 'iu'))
const captionWords = 5
/** The same with what is seen behind it (BBC): "Getty Images Snow covers a road". */
const creditGlued = new RegExp(`^(?:${houses}) \\p{Lu}`, 'u')
/** What a house tells of its event, down to the button (TechCrunch), asks of the day (The Washington Times), folds up (The Guardian), or has on the air (NBC News). */
const spans = [
  { first: screen(/^(?:\S+ )?event$/i), last: screen(/^register now$/i), rule: 'event' },
  { first: screen(/^get more news$/i), last: screen(/^on$/i), rule: 'live' },
  { first: screen(/^quick guide$/i), last: screen(/^show$/i), rule: 'guide' },
  { first: screen(/^question of the day$/i), last: screen(/^view results$/i), rule: 'poll' },
]
/** What is told of the readers' comments in one paragraph (The Washington Post). */
const comments = screen(/^what (?:our )?readers are saying$/i)
/** When another story was told, under its title (RIA Novosti): "Вчера, 18:20". */
const told = /^(?:вчера|сегодня|\d{1,2} \p{Script=Cyrillic}+), \d{1,2}:\d{2}$/iu
const picture = screen(/^(?:image|photo|(?:il |la |das |el |o )?v[ií]d[eé]o|view gallery|\+\d{1,2})$/i)
/** How long a clip is, under its label or link. */
const duration = /^\d{1,2}:\d{2}$/
/** Under its title, and no hour of the day (CBS): "00:41". */
const brief = /^0\d:\d{2}$/
const clip = screen(/^(?:watch|video|listen|audio)\b/i)
const isLabel = (text: string): boolean => picture.test(text) || isBareLabel(text)
const isOfClip = (text: string): boolean => isLabel(text) || duration.test(text)

/** A post of a network: the name over the handle, its words, and when it was sent, so many lines below at most. */
const handle = /^@\w{2,15}$/
const sent = /^\d{1,2}:\d{2} [AP]M · \p{Lu}\p{Ll}{2} \d{1,2}, \d{4}/u
const postLines = 6

/** The lines from one index to another, both included. */
const range = (first: number, last: number, rule: string): BoxLines =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => [first + at, rule] as const)

/** What a page sets among the paragraphs of a story over more than one line; the first that knows a line counts. */
export const boxRules: readonly BoxRule[] = [
  // What is seen in a picture.
  (story, index) => isPictureText(story, index) && [[index, 'picture-text']],
  // What a newsletter's box asks for, down to its button.
  (story, index) => {
    const request = findRequestEnd(story, index)
    return request !== undefined && range(index + 1, request - 1, 'newsletter-text')
  },
  // The title over a button.
  (story, index, text) =>
    button.test(text) && index > 1 && isBoxTitle(story[index - 1]) && [[index - 1, 'related-title']],
  // A heading of links, and the titles under it.
  (story, index, text) => {
    if (!opensBox(text)) return false
    const end = endOfTitles(story, index + 1)
    return end > index + 1 ? range(index, end - 1, 'related-box') : []
  },
  // A title, and when it was told.
  (story, index, text) =>
    told.test(text) && index > 1 && isBoxTitle(story[index - 1]) && range(index - 1, index, 'related-card'),
  // The number of a picture over its caption and that over another.
  (story, index, text) =>
    /^\d{1,2}$/.test(text) &&
    pictureCaption.matches(story[index + 2]?.text ?? '') &&
    labelled(index, index + 1),
  // A section, a title and its day.
  (story, index) => isCard(story, index) && range(index - 2, index, 'related-box'),
  // How long a clip is, under its link or its title.
  (story, index, text) =>
    duration.test(text) && clip.test(story[index - 1]?.text ?? '') && [[index, 'picture-label']],
  (story, index, text) =>
    brief.test(text) &&
    isBoxTitle(story[index - 1]) &&
    isProse(story[index - 2]?.text ?? '') &&
    range(index - 1, index, 'picture-label'),
  // A post of a network.
  (story, index, text) => {
    if (!handle.test(text)) return false
    const end = story.findIndex((each, at) => at > index && at <= index + postLines && sent.test(each.text))
    return range(Math.max(1, index - 1), end, 'embedded-post')
  },
  // An event, a broadcast, a question.
  (story, index, text) => {
    const box = spans.find(({ first }) => first.test(text))
    if (!box) return false
    const end = story.findIndex((each, at) => at > index && at <= index + lines && box.last.test(each.text))
    return range(index, end, box.rule)
  },
  // What readers say.
  (_, index, text) => comments.test(text) && range(index, index + 1, 'comments-summary'),
  // The label of a picture or clip, and its caption.
  (story, index, text) => {
    if (!isLabel(text)) return false
    let caption = index
    while (isOfClip(story[caption]?.text ?? '')) caption += 1
    const isCaption = isBoxTitle(story[caption]) || pictureCaption.matches(story[caption + 1]?.text ?? '')
    return [
      ...range(index, caption - 1, 'picture-label'),
      ...(isCaption ? range(caption, caption, 'picture-caption') : []),
    ]
  },
  // Who is in a picture, over the caption that begins so (BBC); a credit, with the caption under it or behind it.
  (story, index, text) => {
    const caption = story[index + 1]
    return (
      isProse(story[index - 1]?.text ?? '') &&
      caption !== undefined &&
      isBoxTitle(caption) &&
      caption.text.startsWith(`${text} `) &&
      countWords(caption.text) > countWords(text) + captionWords &&
      labelled(index, index + 1)
    )
  },
  (story, index, text) =>
    creditOver.test(text) &&
    isBoxTitle(story[index + 1]) &&
    countWords(story[index + 1]?.text ?? '') >= captionWords &&
    labelled(index, index + 1),
  (story, index, text) => {
    if (!creditGlued.test(text) || !isBoxTitle(story[index]) || countWords(text) <= captionWords) return false
    const below = isBoxTitle(story[index + 1]) ? range(index + 1, index + 1, 'picture-caption') : []
    return [[index, 'picture-text'], ...below]
  },
  // Titles under a link.
  (story, index, text) => {
    const end = isBoxLink(text) ? endOfTitles(story, index + 1) : 0
    return end > index + (text.endsWith(':') ? 1 : 2) && range(index + 1, end - 1, 'related-box')
  },
  // A link in capitals among prose.
  (story, index) => isLinkInCapitals(story, index) && [[index, 'link-in-capitals']],
]

const labelled = (label: number, caption: number): BoxLines => [
  [label, 'picture-label'],
  [caption, 'picture-caption'],
]

/** Under the titles, for the blind (BBC): "Fim do Mais lidas", "End of Most read". */
const boxEnd = /^(?:end of|fim d[eo]|fin d[eu]) \S/i
const endOfTitles = (story: readonly Paragraph[], from: number): number => {
  let end = from
  while (end - from < lines && isBoxTitle(story[end])) {
    end += 1
    if (boxEnd.test(story[end - 1]?.text ?? '')) break
  }
  return end
}
