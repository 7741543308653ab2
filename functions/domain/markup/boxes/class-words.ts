import type { XmlElement } from '#domain/xml/element.ts'

/** Attributes by which publishers name the components of a page: of Schibsted, Seznam, DPG, Wix, the Guardian and others. */
const naming = [
  'class',
  'id',
  'data-component',
  'data-testid',
  'data-test-tag',
  'data-test-id',
  'data-dot',
  'data-hook',
  'data-gu-name',
  'data-qa',
]

/**
 * The words that name an element (`class`, `id`, and the attributes by which publishers name the components
 * of a page), in lower case: "PromoBox inline-related" gives "promo box inline related". Many programs make the `id`
 * of a heading from its own words, so that names none.
 */
export const classWords = ({ name, attributes }: XmlElement): string =>
  naming
    .filter(each => each !== 'id' || !/^h[1-6]$/.test(name))
    .flatMap(name => attributes[name] ?? [])
    .join(' ')
    .slice(0, 400)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/[^A-Za-z\d]+/g, ' ')
    .trim()
    .toLowerCase()
