import type { Copy } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import { readItemMeta } from './read-item-meta.ts'

/**
 * How a message holds back an item with the package that it is part of: until the embargo of the package, or until further notice. An embargo that the item
 * states itself says more, and a kill stays one.
 */
export const holdOfPackage = (
  root: XmlElement,
  item: XmlElement,
  copy: Pick<Copy, 'embargo' | 'status' | 'statusFrom'>,
): Partial<Copy> => {
  if (copy.status === 'canceled') return {}
  const holds = findDeep(root, 'packageItem')
    .filter(each =>
      findDeep(each, 'itemRef').some(({ attributes }) => attributes.residref === item.attributes.guid),
    )
    .map((each): Partial<Copy> => readItemMeta(each))
  const held = holds.find(({ status }) => status === 'withheld')
  return present({
    embargo: copy.embargo ?? holds.find(({ embargo }) => embargo)?.embargo,
    status: held?.status ?? copy.status,
    statusFrom: held?.statusFrom ?? copy.statusFrom,
  })
}
