import type { Media } from '#schemas/article.ts'
import type { XmlElement } from '../../../xml/element.ts'
import { findAll } from '../../../xml/find-all.ts'
import { findDeep } from '../../../xml/find-deep.ts'
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
  const byGuid = new Map(others.map(item => [item.attributes.guid ?? '', item]))
  const companions = companionsOf(root)
  const mediaOf = new Map<XmlElement, Media[]>()
  const linked = new Set<XmlElement>()
  for (const text of texts) {
    const refs = [
      ...refsOf(findAll(text, 'itemMeta/link')),
      ...(companions.get(text.attributes.guid ?? '') ?? []),
    ]
    const named = refs.map(ref => byGuid.get(ref)).filter(item => item !== undefined)
    const own = texts.length === 1 ? others : [...new Set(named)]
    for (const item of own) linked.add(item)
    mediaOf.set(text, own.map(toMedia))
  }
  return { mediaOf, unlinked: others.filter(item => !linked.has(item)) }
}

/** A package of more items than this is a service's list, and no story with its pictures. */
const MAX_PACKAGE = 100

/** By guid, what stands in one package with an item; of several packages the last. */
const companionsOf = (root: XmlElement): Map<string, string[]> => {
  const packages = root.name === 'packageItem' ? [root] : findDeep(root, 'packageItem')
  const sets = packages
    .map(item => refsOf(findDeep(item, 'itemRef')))
    .filter(set => set.length <= MAX_PACKAGE)
  return new Map(sets.flatMap(set => set.map(ref => [ref, set] as const)))
}

const refsOf = (elements: readonly XmlElement[]): string[] =>
  elements.map(({ attributes }) => attributes.residref ?? '').filter(ref => ref !== '')
