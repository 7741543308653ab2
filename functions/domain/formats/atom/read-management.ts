import type { Copy } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { isAhead } from '../reading/state/is-ahead.ts'
import { readPublicationStatus } from '../reading/state/read-publication-status.ts'
import { readChild } from '../rss/read-child.ts'

/**
 * What an agency says of an entry in its own element for that: `PublishingStatus`, `PublishingReleaseDateTime` and `PublishingSpecialInstructions` in AP's `apnm:NewsManagement`,
 * `publishing_status` in WENN's; and the status of a post in an export of Blogger, where a scheduled one waits until its date.
 */
export const readManagement = (
  entry: XmlElement,
  receivedAt: string,
): Pick<Copy, 'status' | 'statusFrom' | 'embargo' | 'editorNote'> => {
  const read = (...names: string[]) =>
    names.flatMap(name =>
      spansOf(findAll(entry, `NewsManagement/${name}`), `atom: entry/NewsManagement/${name}`),
    )[0]
  const statusFrom =
    read('PublishingStatus', 'publishing_status') ?? readChild(entry, 'atom', 'blogger:status')
  const status = statusFrom && readPublicationStatus(statusFrom.raw)
  const release =
    statusFrom?.raw === 'SCHEDULED'
      ? readChild(entry, 'atom', 'published')
      : read('PublishingReleaseDateTime', 'ReleaseDateTime')
  return present({
    status,
    statusFrom: status && statusFrom,
    embargo: isAhead(release, receivedAt) ? release : undefined,
    editorNote: read('PublishingSpecialInstructions', 'SpecialInstructions'),
  })
}
