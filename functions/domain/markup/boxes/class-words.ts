import type { XmlElement } from '../../xml/element.ts'

/** The words by which an element is named (`class`, `id`, and what houses name the components of a page with), in lower case: "PromoBox inline-related" gives "promo box inline related". */
export const classWords = ({ attributes }: XmlElement): string =>
  `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes['data-component'] ?? ''} ${attributes['data-testid'] ?? ''}`
    .slice(0, 400)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase()
