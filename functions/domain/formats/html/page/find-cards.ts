import type { Weights } from '#domain/markup/boxes/weigh-elements.ts'
import type { XmlElement } from '#domain/xml/element.ts'

/** The most characters, without white space, of a card: a title with a line or two. */
const longest = 350

/** The outermost elements that hold just one title, which links elsewhere, and a few words on it, as a page lists its stories. */
export const findCards = (page: XmlElement, weights: Weights): XmlElement[] =>
  page.children.flatMap(child => {
    if (typeof child === 'string') return []
    const { linkedHeadings = 0, headings = 0, shown = 0 } = weights.get(child) ?? {}
    if (linkedHeadings === 0) return []
    const isCard = headings === 1 && shown <= longest && !/^h\d$/.test(child.name)
    return isCard ? [child] : findCards(child, weights)
  })
