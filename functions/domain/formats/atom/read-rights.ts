import type { Copy } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { statesCopyright } from '../reading/states-copyright.ts'
import { prefixed } from '../rss/prefixed.ts'
import { readChild } from '../rss/read-child.ts'
import { readRestrictions } from '../rss/read-restrictions.ts'

/** The copyright of an entry, its `source` or its feed, and its terms of use, behind those of its text: `license` is the address of a license (RFC 4946). */
export const readRights = (
  entry: XmlElement,
  feed: XmlElement,
  text: Pick<Copy, 'blocks' | 'usageTerms'>,
  license: string | undefined,
): Pick<Copy, 'copyrightNotice' | 'usageTerms'> => {
  const source = prefixed(entry, 'source')
  const terms = [
    license ? { raw: license, source: 'atom: entry/link[license]' } : undefined,
    readChild(entry, 'atom', 'dcterms:accessRights'),
    ...readRestrictions(entry),
  ].filter(span => span !== undefined)
  return present({
    copyrightNotice:
      readChild(entry, 'atom', 'rights') ??
      (source && readChild(source, 'atom', 'rights')) ??
      (statesCopyright(text) ? undefined : readChild(feed, 'atom', 'rights')),
    usageTerms: terms.length > 0 ? [...(text.usageTerms ?? []), ...terms] : undefined,
  })
}
