import type { Span } from '../../../copy.ts'
import type { XmlElement } from '../../../xml/element.ts'
import { findDeep } from '../../../xml/find-deep.ts'
import { findFirst } from '../../../xml/find-first.ts'
import { spanOf } from '../../../xml/span-of.ts'

/**
 * Until when a message holds the package that an item is part of: its items are sent to be published together. An embargo that the
 * item states itself says more. Undefined without such a package.
 */
export const embargoOfPackage = (root: XmlElement, { attributes: { guid } }: XmlElement): Span | undefined =>
  findDeep(root, 'packageItem')
    .filter(held => findDeep(held, 'itemRef').some(({ attributes }) => attributes.residref === guid))
    .map(held => spanOf(findFirst(held, 'itemMeta/embargoed'), 'newsml-g2: packageItem/itemMeta/embargoed'))
    .find(embargo => embargo !== undefined)
