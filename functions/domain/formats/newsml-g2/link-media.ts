import type { Media } from '#schemas/article.ts'
import type { XmlElement } from '../../xml/element.ts'
import { findAll } from '../../xml/find-all.ts'
import { findDeep } from '../../xml/find-deep.ts'
import { toMedia } from './to-media.ts'

/** Which items of media go with which story, and those that go with none. */
export interface MediaLinks {
  mediaOf: Map<XmlElement, Media[]>
  unlinked: XmlElement[]
}

/**
 * Links media to the stories of a message: to the only one there is; else to those that refer to them (`link`), or that stand in one
 * package with them. A package with several stories tells them apart no further.
 */
export const linkMedia = (
  root: XmlElement,
  texts: readonly XmlElement[],
  others: readonly XmlElement[],
): MediaLinks => {
  const packages = (root.name === 'packageItem' ? [root] : findDeep(root, 'packageItem')).map(item =>
    refsOf(findDeep(item, 'itemRef')),
  )
  const mediaOf = new Map<XmlElement, Media[]>()
  const linked = new Set<XmlElement>()
  for (const text of texts) {
    const guid = text.attributes.guid ?? ''
    const refs = refsOf(findAll(text, 'itemMeta/link'))
    for (const set of packages) if (set.has(guid)) for (const ref of set) refs.add(ref)
    const own = others.filter(other => texts.length === 1 || refs.has(other.attributes.guid ?? ''))
    for (const item of own) linked.add(item)
    mediaOf.set(text, own.map(toMedia))
  }
  return { mediaOf, unlinked: others.filter(item => !linked.has(item)) }
}

const refsOf = (elements: readonly XmlElement[]): Set<string> =>
  new Set(elements.map(({ attributes }) => attributes.residref ?? '').filter(ref => ref !== ''))
