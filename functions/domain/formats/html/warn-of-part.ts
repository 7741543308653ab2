import type { Block } from '#domain/copy.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { withoutElements } from '#domain/markup/without-elements.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'

/** The most words of what a site shows to those who have not paid; a whole story may have a word to others under it. */
const mostShown = 300
/** The most characters of the site's words that a warning repeats. */
const mostSaid = 70

/** What stands on the link to the rest of a text that ends in dots. */
const more =
  /^(?:read (?:more|on|the (?:full|rest))|continue reading|keep reading|weiterlesen|mehr lesen|lire (?:la suite|plus)|leer más|seguir leyendo|continua a leggere|leggi tutto|ler mais|lees (?:meer|verder)|läs (?:mer|hela)|les (?:mer|hele)|læs (?:mere|hele)|lue lisää|czytaj (?:dalej|więcej)|devamını oku|читать (?:далее|полностью)|続きを読む|더 ?보기|阅读全文|اقرأ المزيد)/iu

/**
 * What shows that a page has but the beginning of its story: the site's words to those who have not paid (`gate`) under it, a text that ends in dots over a link
 * to more, or less than half of the words that its JSON-LD counts where that is not free (schema.org's `isAccessibleForFree`, `wordCount`).
 */
export const warnOfPart = (
  page: XmlElement,
  blocks: readonly Block[],
  { article, gate }: { article: JsonValue | undefined; gate: XmlElement | undefined },
): string[] => {
  const shown = blocks.reduce((sum, { text }) => sum + countWords(text), 0)
  if (shown > mostShown) return []
  const counted = Number(memberOf(article, 'wordCount')?.text)
  const isClosed = /^(?:https?:\/\/schema\.org\/)?false$/i.test(
    memberOf(article, 'isAccessibleForFree')?.text ?? '',
  )
  const why =
    (gate && !goesOn(page, blocks, gate) ? `says “${lineOf(gate).slice(0, mostSaid)}”` : undefined) ??
    endsInDots(page, blocks.findLast(({ text }) => !more.test(text))?.text ?? '') ??
    (isClosed && counted >= shown * 2 ? `states ${counted} words, and shows ${shown}` : undefined)
  return why
    ? [
        `The page ${why}: it has but the beginning of its story. Drop the page as a subscriber sees it, or the whole text.`,
      ]
    : []
}

/** Whether the story goes on below such words, as on a page that a subscriber saved, or is read from elsewhere: from the page's JSON-LD. */
const goesOn = (page: XmlElement, blocks: readonly Block[], gate: XmlElement): boolean => {
  const text = lineOf(withoutElements(page, ({ name }) => name === 'script'))
  const last = blocks.findLast(block => isProse(block.text))?.text ?? ''
  const end = text.lastIndexOf(last.replace(/\s+/g, ' ').trim())
  return end < 0 || end > text.indexOf(lineOf(gate))
}

const endsInDots = (page: XmlElement, last: string): string | undefined => {
  if (!/[\p{L}\p{N},][ \u00A0]?(?:…|\.{3}|\[…\]|\[\.{3}\])$/u.test(last)) return undefined
  const [, behind = ''] = lineOf(page).split(last)
  const said = more.exec(behind.trimStart())?.[0]
  return said && `ends in “${last.slice(-30)}” over “${said}”`
}

const lineOf = (element: XmlElement): string => textOf(element).replace(/\s+/g, ' ').trim()
