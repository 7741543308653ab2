import { countWords } from '#domain/normalize/prose/count-words.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { classWords } from './class-words.ts'
import type { Weights } from './weigh-elements.ts'

/** How programs name what readers wrote under a story; SPIP has lists of class `forum`. */
const names =
  /\b(?:comments?(?: (?:list|section|area|wrap(?:per)?|container|block|box|thread))?|kommentar(?:e|er|erna|bereich)?|comentarios?|commentaires?|commenti|reacties|talkbacks?|guest ?book(?: entries)?|condolences|yorumlar|komentarze|komentari?)$/
const lists = /\bforum\b/
const holders: ReadonlySet<string> = new Set(['div', 'section', 'aside', 'ul', 'ol'])
/** The fewest paragraphs of the story above, the fewest words of each, and the most words of a heading over what readers wrote. */
const fewest = 3
const words = 8
const longest = 8

/**
 * The elements of a page that hold what its readers wrote, and the headings right above them: however long they are, they are named for it and stand
 * below three paragraphs under the headline.
 */
export const findComments = (page: XmlElement, weights: Weights): ReadonlySet<XmlElement> => {
  const found = new Set<XmlElement>()
  let told = 0
  const walk = ({ children }: XmlElement): void => {
    let above: XmlElement | undefined
    for (const child of children) {
      if (typeof child === 'string') continue
      if (child.name === 'h1') told = 0
      if (told >= fewest && !weights.get(child)?.isMain && isNamed(child)) {
        found.add(child)
        if (above && isHeading(above)) found.add(above)
      } else if (child.name === 'p') told += Number(countWords(textOf(child)) >= words)
      else walk(child)
      above = child
    }
  }
  walk(page)
  return found
}

const isNamed = (element: XmlElement): boolean => {
  const name = classWords(element)
  return (holders.has(element.name) && names.test(name)) || (/^[ou]l$/.test(element.name) && lists.test(name))
}

const isHeading = (element: XmlElement): boolean =>
  /^h[2-6]$/.test(element.name) && countWords(textOf(element)) <= longest
