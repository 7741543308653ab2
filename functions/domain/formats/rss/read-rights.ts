import type { Copy, Span } from '#domain/copy.ts'
import { isOwnUri } from '#domain/formats/uris/is-own-uri.ts'
import { normalizeCopyright } from '#domain/normalize/copyright/normalize-copyright.ts'
import { normalizeUsageTerms } from '#domain/normalize/usage-terms/normalize-usage-terms.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { statesCopyright } from '../reading/states-copyright.ts'
import { readChild } from './read-child.ts'
import { readRestrictions } from './read-restrictions.ts'

const LICENSES = ['creativeCommons:license', 'cc:license', 'media:license', 'dcterms:license']

/** Whether what an item says of its rights names nobody's copyright, and limits use: its feed may name it. */
const statesTerms = (raw: string): boolean =>
  !normalizeCopyright(raw)?.holder && normalizeUsageTerms(raw).length > 0

/**
 * The copyright and the terms of use of an item or, where it states none, of its channel. The copyright of Media RSS is that of the item's pictures, if
 * it has any; where it limits use, it limits the text's too.
 */
export const readRights = (
  item: XmlElement,
  channel: XmlElement,
  { media, ...text }: Pick<Copy, 'media' | 'blocks'>,
): Pick<Copy, 'copyrightNotice' | 'copyrightHolder' | 'usageTerms'> => {
  const read = (...names: string[]): Span | undefined => readChild(item, 'rss', ...names)
  const ofFeed = (...names: string[]): Span | undefined => readChild(channel, 'rss', ...names)
  const ofMedia = media?.length ? read('media:copyright') : undefined
  const limitsUse = ofMedia && normalizeUsageTerms(ofMedia.raw).some(({ code }) => code !== 'other')
  const own = read('dc:rights', 'prism:copyright', 'copyright')
  // What Wiredesk wrote is told apart by its lines, in `toOwnEntry`.
  const isOfTerms = own !== undefined && !isOwnUri(read('guid')?.raw) && statesTerms(own.raw)
  const terms = [
    isOfTerms ? own : undefined,
    limitsUse ? ofMedia : undefined,
    read(...LICENSES) ?? ofFeed(...LICENSES),
    read('dcterms:accessRights'),
    ...[channel, item].flatMap(readRestrictions),
  ].filter(span => span !== undefined)
  return present({
    copyrightNotice:
      (isOfTerms ? undefined : own) ??
      (ofMedia ? undefined : read('media:copyright')) ??
      (statesCopyright(text) ? undefined : ofFeed('copyright', 'dc:rights', 'media:copyright')),
    copyrightHolder: read('dcterms:rightsHolder'),
    usageTerms: terms.length > 0 ? terms : undefined,
  })
}
