import type { XmlElement } from '#domain/xml/element.ts'
import { classWords } from './class-words.ts'
import type { Weights } from './weigh-elements.ts'
import { withoutName } from './without-name.ts'

/** The fewest characters of real content; buttons and links have fewer. */
const fewest = 60

/** What somebody in a story says of it; no class by which programs name what readers, users and guests wrote. */
const remark = /^(?!.*(?:reader|user|guest|post|no-|notes|policy|form|reply))[a-z]+[-_]comments?$/i

/**
 * Removes a name for which a reader view would drop an element that is in fact part of the story: a list with
 * real content named for sharing (NBC: "share-list"), a heading between paragraphs (Substack:
 * "header-anchor-post"), a sentence with a class for what somebody says ("minister-comment").
 */
export const withoutOddName = (element: XmlElement, weights: Weights): XmlElement => {
  const { shown = 0, linked = 0, hasField } = weights.get(element) ?? {}
  const isContent = shown >= fewest && linked === 0 && !hasField && /\bshare\b/.test(classWords(element))
  const isRemark = element.name === 'p' && remark.test(element.attributes.class ?? '') && shown >= fewest
  return isContent || isRemark || /^h[1-6]$/.test(element.name) ? withoutName(element) : element
}
