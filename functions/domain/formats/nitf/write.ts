import { newElement } from '#domain/xml/new-element.ts'
import { writeXml } from '#domain/xml/write-xml.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { Tombstone } from '#schemas/license/tombstone.ts'
import { articleUri } from '../uris/article-uri.ts'
import { isTombstone } from '../writing/is-tombstone.ts'
import { frames } from './writing/frames.ts'
import { writeBody } from './writing/write-body.ts'
import { writeHead } from './writing/write-head.ts'
import { writeKill } from './writing/write-kill.ts'

/**
 * Writes an article as a NITF 3.6 document, valid against its schema; or a canceled one without a body, if
 * only a tombstone is left.
 */
export const writeNitf = (item: LicensedArticle | Tombstone): string =>
  writeXml(
    newElement(
      'nitf',
      {
        xmlns: 'http://iptc.org/std/NITF/2006-10-18/',
        version: '-//IPTC//DTD NITF 3.6//EN',
        uno: articleUri(item.id),
        baselang: item.language,
      },
      isTombstone(item) ? [writeKill(item), newElement('body')] : [writeHead(item), writeBody(item)],
    ),
    frames,
  )
