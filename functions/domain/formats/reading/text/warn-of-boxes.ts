import type { Block, Copy } from '#domain/copy.ts'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import { classWords } from '#domain/markup/boxes/class-words.ts'
import { isCallCard } from '#domain/markup/boxes/is-call-card.ts'
import { type Weights, weighElements } from '#domain/markup/boxes/weigh-elements.ts'
import { withoutElements } from '#domain/markup/without-elements.ts'
import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { newsletterBox } from '#domain/normalize/body/rules/asks/newsletter-box.ts'
import { highlights } from '#domain/normalize/body/rules/page/highlights.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { isSiteSpeech } from '#domain/normalize/voice/is-site-speech.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** The fewest words of a list or table that says something. */
const fewest = 8
/** How many letters at the beginning or end of a sentence show that the story tells it: inside, marks and labels may stand that it lacks. */
const letters = 20
/** How many boxes a warning names, how many words of each, and the most that are looked for in the story. */
const named = 3
const shown = 8
const most = 50

/** What every page has around its story, and what it says to readers: nobody misses that. */
const machinery = /^(?:nav|header|form|button|figcaption|address|dialog)$/

/** How pages name what speaks of the site, its writers and other stories, or sums up this one. */
const names =
  /\b(?:ads?|advert\w*|ai|app|audio|author\w*|banner|bio\w*|breadcrumbs?|by ?line|captions?|comments?|consent|contact|cookies?|copyright|credits?|cta|disclaimer|donat\w*|events?|follow|gate|highlights|key ?points?|legal|letter|listen|login|member\w*|meta|mo(?:re|st)|nav\w*|news ?letters?|offers?|(?:pay|reg) ?wall|player|podcast|polls?|popular|popup|promos?|read ?next|recirc\w*|recommend\w*|regist\w*|relat\w*|shar(?:e|ing)|shop|sign ?up|social|sponsor\w*|subscri\w*|summary|support|tags?|takeaways?|teasers?|topics?|trending|trust|video|widget)\b/

/**
 * A warning that names the prose, lists and tables of `holder`, the element that holds a story, of which nothing is in the `copy`: sites set facts and
 * notes in boxes, and a story's own paragraphs may look like one. What all pages have (menus, offers, cards of other stories), and what `isOut`, is not named.
 */
export const warnOfBoxes = (
  holder: XmlElement,
  { blocks, summary, media = [] }: Copy,
  isOut: (element: XmlElement) => boolean = () => false,
): string[] => {
  const whole = opened(holder, isOut)
  const weights = weighElements(whole)
  const told = [
    ...blocks.map(({ text }) => text),
    summary?.raw ?? '',
    ...media.flatMap(({ caption = [] }) => caption),
  ]
  const texts = new Set(told)
  const left = readBlocks(withoutElements(whole, element => isOfSite(element, weights)))
    .filter(block => !texts.has(block.text) && says(block))
    .slice(0, most)
  const all = left.length > 0 ? lettersOf(told.join(' ')) : ''
  const lost = left.filter(({ text }) => !endsOf(text).some(each => all.includes(each)))
  if (lost.length === 0) return []
  const shownOf = ({ text }: Block): string => `“${text.split(/\s+/).slice(0, shown).join(' ')} …”`
  return [
    `boxes left out as none of the story: ${lost.slice(0, named).map(shownOf).join(', ')}; if one is, drop its text with the story's`,
  ]
}

/** An element with what stands beside its story as part of it, but not what is `isOut`. */
const opened = (element: XmlElement, isOut: (element: XmlElement) => boolean): XmlElement => ({
  ...element,
  name: element.name === 'aside' ? 'div' : element.name,
  children: element.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child]
    return isOut(child) || machinery.test(child.name) ? [] : [opened(child, isOut)]
  }),
})

const isOfSite = (element: XmlElement, weights: Weights): boolean => {
  const {
    shown: all = 0,
    linked = 0,
    linkedHeadings = 0,
    hasField = false,
    isMain,
  } = weights.get(element) ?? {}
  if (isMain || all === 0) return false
  const [first] = element.children.filter(child => typeof child !== 'string')
  const title = first ? textOf(first).trim() : ''
  return (
    linked * 2 > all ||
    linkedHeadings > 0 ||
    hasField ||
    names.test(classWords(element)) ||
    highlights.matches(title) ||
    newsletterBox.matches(title) ||
    isCallCard(element, weights)
  )
}

const says = ({ kind, text }: Block): boolean =>
  (kind === 'list' || kind === 'table' ? countWords(text) >= fewest : isProse(text)) &&
  !isSiteSpeech(text) &&
  !/^\W{0,3}(?:©|\(c\)\s|copyright\b)/i.test(text) &&
  !findFurniture(text, 'story') &&
  !findFurniture(text, 'tail')

/** The letters at both ends of each sentence. */
const endsOf = (text: string): string[] =>
  [text, ...text.split(/[.!?…。！？؟۔።։।\n]/)]
    .map(lettersOf)
    .filter((each, index) => index === 0 || each.length >= letters)
    .flatMap(each => [each.slice(0, letters), each.slice(-letters)])

const lettersOf = (text: string): string => text.replace(/\P{L}+/gu, '')
