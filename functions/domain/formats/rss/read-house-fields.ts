import type { Copy } from '#domain/copy.ts'
import { foldName } from '#domain/json/fold-name.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { joinSpans } from '#domain/xml/join-spans.ts'
import { spansOf } from '#domain/xml/spans-of.ts'
import { isAhead } from '../reading/state/is-ahead.ts'
import { latestEmbargo } from '../reading/state/latest-embargo.ts'
import { namesStart } from '../reading/state/names-start.ts'
import { readPublicationStatus } from '../reading/state/read-publication-status.ts'
import { strongestStatus } from '../reading/state/strongest-status.ts'

const notes = /^(?:ed(?:itors?|itorial)?notes?|notetoeditors)$/
const statuses = /^(?:pub(?:lication)?)?status$/

/**
 * What a house says of an entry in elements of its own, whatever namespace they have: from when it may be shown ("acme:embargo",
 * "publishAfter"), a status that holds or kills, and its note to editors.
 */
export const readHouseFields = (
  entry: XmlElement,
  receivedAt: string,
  format = 'rss',
): Pick<Copy, 'status' | 'statusFrom' | 'embargo' | 'editorNote'> => {
  const children = entry.children.filter(child => typeof child !== 'string')
  const called = (isCalled: (name: string) => boolean) =>
    children
      .filter(({ name }) => isCalled(name))
      .flatMap(child => spansOf([child], `${format}: ${entry.name}/${child.name}`))
  const stated = called(name => statuses.test(foldName(name))).flatMap(statusFrom => {
    const status = readPublicationStatus(statusFrom.raw)
    return status && status !== 'usable' ? [{ status, statusFrom }] : []
  })
  return present({
    ...strongestStatus(stated),
    embargo: latestEmbargo(called(namesStart).filter(span => isAhead(span, receivedAt))),
    editorNote: joinSpans(
      called(name => notes.test(foldName(name))),
      '\n',
    ),
  })
}
