import type { XmlElement } from '#domain/xml/element.ts'
import { classWords } from './class-words.ts'
import type { Weight } from './weigh-elements.ts'
import { withoutName } from './without-name.ts'

/** The fewest characters of real content; buttons and links have fewer. */
const fewest = 60

/**
 * Removes a name for which a reader view would drop an element that is in fact part of the story: a list with
 * real content named for sharing (NBC: "share-list"), a heading between paragraphs (Substack:
 * "header-anchor-post").
 */
export const withoutOddName = (element: XmlElement, weights: ReadonlyMap<XmlElement, Weight>): XmlElement => {
  const { shown = 0, linked = 0, hasField } = weights.get(element) ?? {}
  const isContent = shown >= fewest && linked === 0 && !hasField && /\bshare\b/.test(classWords(element))
  return isContent || /^h[1-6]$/.test(element.name) ? withoutName(element) : element
}
