import { isFreeWith } from '#domain/formats/reading/media/is-free-with.ts'
import { warnOfLeftOut } from '#domain/formats/reading/media/warn-of-left-out.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findDeep } from '#domain/xml/find-deep.ts'
import type { Media } from '#schemas/article.ts'
import { holdOfPackage } from './hold-of-package.ts'
import { readItemMeta } from './read-item-meta.ts'
import { readRightsInfo } from './read-rights-info.ts'
import { toMedia } from './to-media.ts'

/** Which media items go with which story, and which go with none. */
export interface MediaLinks {
  mediaOf: Map<XmlElement, Media[]>
  warnings: string[]
  unlinked: XmlElement[]
}

/**
 * Links media to the stories of a message: to the only story if there is just one, otherwise to those that
 * refer to them (`link`) or share a package with them. Within a package, all stories get all media. Those that are
 * killed, or held back for longer than the story, are left out with a warning.
 */
export const linkMedia = (
  root: XmlElement,
  texts: readonly XmlElement[],
  others: readonly XmlElement[],
  receivedAt: string,
): MediaLinks => {
  const byGuid = new Map(others.map(item => [item.attributes.guid ?? '', item]))
  const companions = companionsOf(root)
  const mediaOf = new Map<XmlElement, Media[]>()
  const linked = new Set<XmlElement>()
  const warnings: string[] = []
  for (const text of texts) {
    const refs = [
      ...refsOf(findAll(text, 'itemMeta/link')),
      ...(companions.get(text.attributes.guid ?? '') ?? []),
    ]
    const named = refs.map(ref => byGuid.get(ref)).filter(item => item !== undefined)
    const own = texts.length === 1 ? others : [...new Set(named)]
    for (const item of own) linked.add(item)
    const stated = readItemMeta(text)
    const story = { ...stated, ...holdOfPackage(root, text, stated) }
    const free = own.filter(item =>
      isFreeWith(
        { ...readRightsInfo(item, undefined, receivedAt), ...readItemMeta(item) },
        story,
        receivedAt,
      ),
    )
    warnings.push(...warnOfLeftOut(own.length - free.length))
    mediaOf.set(
      text,
      free.map(item => toMedia(item, receivedAt)),
    )
  }
  return { mediaOf, warnings, unlinked: others.filter(item => !linked.has(item)) }
}

/** A package of more items than this is a list of a whole service, not a story with its pictures. */
const MAX_PACKAGE = 100

/** By guid, the other items in the same package as an item; in the last one, if there are several. */
const companionsOf = (root: XmlElement): Map<string, string[]> => {
  const packages = root.name === 'packageItem' ? [root] : findDeep(root, 'packageItem')
  const sets = packages
    .map(item => refsOf(findDeep(item, 'itemRef')))
    .filter(set => set.length <= MAX_PACKAGE)
  return new Map(sets.flatMap(set => set.map(ref => [ref, set] as const)))
}

const refsOf = (elements: readonly XmlElement[]): string[] =>
  elements.map(({ attributes }) => attributes.residref ?? '').filter(ref => ref !== '')
