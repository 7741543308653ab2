import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { codeOf } from './code-of.ts'

/** Item classes of media other than text (cv.iptc.org/newscodes/ninature), and what vendors write instead. */
const MEDIA = /^(?:picture|photo|image|graphic|animation|video|audio|sound)s?$/i

/** Whether a news item is a story: by its `itemClass` or, if that says nothing, by its inline content. */
export const isTextItem = (item: XmlElement): boolean => {
  const stated = findFirst(item, 'itemMeta/itemClass')
  const itemClass = codeOf(stated) ?? stated?.attributes.uri?.split('/').at(-1)
  if (itemClass && MEDIA.test(itemClass)) return false
  if (itemClass?.toLowerCase() === 'text') return true
  const inside = ['contentSet/inlineXML', 'contentSet/inlineData'].some(
    path => findAll(item, path).length > 0,
  )
  return inside || !findFirst(item, 'contentSet/remoteContent')
}
