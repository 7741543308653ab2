import type { Span } from '#domain/copy.ts'
import { classWords } from '#domain/markup/boxes/class-words.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement, XmlNode } from '#domain/xml/element.ts'
import { spanOf } from '#domain/xml/span-of.ts'

/** The public licenses of Creative Commons by name, and what is said of a text that is under one. */
const named = /\bcreative ?commons\b|\bCC[- ]BY\b/i
const grants =
  /\b(?:licen[cs]ed|(?:re-?)?publish\w*|reproduced?|available|under (?:an? |the )?(?:creative|CC))\b/i
const ofText = /\b(?:this|our|all|text|content|work|stor(?:y|ies)|articles?)\b/i
/** What else on a page has a license of its own. */
const ofPicture = /\b(?:photo\w*|images?|pictures?|illustrations?|maps?|icons?|videos?|fonts?|code)\b/i
const pictures = /\b(?:captions?|credits?|photo|image|picture|gallery|figure|media)\b/
/** In characters. */
const longest = 600

/**
 * The public license of a page's story, where the page states it around the text, in a box or in what opens over it ("This work is licensed under a Creative
 * Commons …", a link of `rel="license"`): a reader view shows none of it. Pictures have licenses of their own.
 *
 * @param html the text of the page
 */
export const readLicenses = (page: XmlElement, html: string): Span[] => {
  if (!named.test(html)) return []
  const found: Span[] = []
  const visit = (element: XmlElement): void => {
    if (/^(?:figure|figcaption|script|style)$/.test(element.name) || pictures.test(classWords(element)))
      return
    const { rel = '', href = '' } = element.attributes
    const address =
      element.name === 'a' && /\blicense\b/i.test(rel) && named.test(href)
        ? attributeSpan(element, 'href', 'html: a[license]')
        : undefined
    const line = element.children.some(isText) ? spanOf(element, `html: ${element.name}`) : undefined
    if (address) found.push(address)
    if (line && isGrant(line.raw)) found.push(line)
    else for (const child of element.children) if (typeof child !== 'string') visit(child)
  }
  visit(page)
  return found
}

const isGrant = (line: string): boolean =>
  line.length <= longest &&
  named.test(line) &&
  grants.test(line) &&
  ofText.test(line) &&
  !ofPicture.test(line)

const isText = (node: XmlNode): boolean => typeof node === 'string' && node.trim() !== ''
