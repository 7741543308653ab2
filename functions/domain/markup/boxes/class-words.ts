import type { XmlElement } from '../../xml/element.ts'

/** The words of an element's `class` and `id`, in lower case: "PromoBox inline-related" gives "promo box inline related". */
export const classWords = ({ attributes }: XmlElement): string =>
  `${attributes.class ?? ''} ${attributes.id ?? ''}`
    .slice(0, 400)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase()
