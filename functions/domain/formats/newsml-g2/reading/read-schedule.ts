import { isAhead } from '#domain/formats/reading/state/is-ahead.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'

/** When a desk has an item go out, while that is to come, and end: `pubstart` and `pubstop` among `itemMetaExtProperty` (Infomaker, Naviga). */
export const readSchedule = (item: XmlElement, receivedAt: string) => {
  const timeOf = (name: string) =>
    findAll(item, 'itemMeta/itemMetaExtProperty')
      .filter(({ attributes }) => attributes.type?.endsWith(`:${name}`))
      .flatMap(
        property => attributeSpan(property, 'value', `newsml-g2: itemMetaExtProperty/${name}`) ?? [],
      )[0]
  const start = timeOf('pubstart')
  return present({ embargo: isAhead(start, receivedAt) ? start : undefined, expires: timeOf('pubstop') })
}
