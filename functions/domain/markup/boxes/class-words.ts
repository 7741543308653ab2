import type { XmlElement } from '../../xml/element.ts'

/**
 * The words that name an element (`class`, `id`, and the attributes by which publishers name the components
 * of a page), in lower case: "PromoBox inline-related" gives "promo box inline related".
 */
export const classWords = ({ attributes }: XmlElement): string =>
  `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes['data-component'] ?? ''} ${attributes['data-testid'] ?? ''}`
    .slice(0, 400)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase()
