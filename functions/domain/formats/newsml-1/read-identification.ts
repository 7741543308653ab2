import type { Span } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import { lastingId } from '#domain/revisions/naming/lasting-id.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { spanOf } from '#domain/xml/span-of.ts'

/**
 * `Identification`. A `PublicIdentifier` that neither has all its parts nor contains the item's own id, such
 * as Belga's constant one, identifies nothing, and the `NewsItemId` is used instead. `part` is the `Duid` of
 * a component, for the second and later stories of an item. Provider, date and item id together identify the
 * story in all its revisions.
 */
export const readIdentification = (item: XmlElement, part: string | undefined) => {
  const read = (name: string): Span | undefined =>
    spanOf(
      findFirst(item, `Identification/NewsIdentifier/${name}`),
      `newsml-1: Identification/NewsIdentifier/${name}`,
    )
  const itemId = read('NewsItemId')
  const named = read('PublicIdentifier')
  const identifies =
    named && ((itemId && named.raw.includes(itemId.raw)) || lastingId(named.raw) !== named.raw)
  const [provider, date] = [read('ProviderId'), read('DateId')]
  const lasting = provider && date && itemId
  const suffix = part ? `#${part}` : ''
  return present({
    sourceId: withSuffix(identifies ? named : itemId, suffix),
    storyId: lasting && {
      ...itemId,
      raw: `urn:newsml:${provider.raw}:${date.raw}:${itemId.raw}${suffix}`,
      source: 'newsml-1: Identification/NewsIdentifier',
    },
    sourceVersion: read('RevisionId'),
    alternateIds: identifies && itemId ? [{ value: itemId.raw, scheme: 'NewsItemId' }] : undefined,
  })
}

const withSuffix = (span: Span | undefined, suffix: string): Span | undefined =>
  span && { ...span, raw: `${span.raw}${suffix}` }
