import { hasClass } from '#domain/markup/has-class.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findDeep } from '#domain/xml/find-deep.ts'

/** The name on the first card of an author, and on those beside it; comments have cards too. */
export const findCardNames = (all: readonly XmlElement[]): XmlElement[] => {
  const card = all.find(isCard)
  const parent = card && all.find(({ children }) => children.includes(card))
  const beside = parent?.children.filter(child => typeof child !== 'string').filter(isCard) ?? []
  return (beside.length > 0 ? beside : card ? [card] : []).flatMap(
    each => findDeep(each, '*').find(part => hasClass(part, 'fn') || hasClass(part, 'p-name')) ?? [],
  )
}

const isCard = (element: XmlElement): boolean =>
  ['vcard', 'h-card', 'p-author'].some(name => hasClass(element, name)) &&
  !hasClass(element, 'comment-author')
