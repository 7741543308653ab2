import type { Copy, Span } from '#domain/copy.ts'
import { isAhead } from '#domain/formats/reading/state/is-ahead.ts'
import { latestEmbargo } from '#domain/formats/reading/state/latest-embargo.ts'
import { readStatedStatus } from '#domain/formats/reading/state/read-stated-status.ts'
import { present } from '#domain/present.ts'
import { attributeSpan } from '#domain/xml/attribute-span.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { findFirst } from '#domain/xml/find-first.ts'
import { merged } from '#domain/xml/merged.ts'
import { datedSpan } from './dated-span.ts'

/**
 * `docdata/@management-status` and the embargo. NITF allows `date.release` in every document, and mostly it
 * equals the date of issue. It is an embargo if the status or a message to editors says so, or if it is still
 * to come when the drop arrives. Of several the last counts.
 */
export const readStatus = (head: XmlElement | undefined, receivedAt: string) => {
  const docdata = merged(findAll(head, 'docdata'))
  const messages = findAll(docdata, 'ed-msg')
  const managed = attributeSpan(docdata, 'management-status', 'nitf: docdata/@management-status')
  const given = orders(head, docdata)
  const killed = given.find(({ raw }) => KILL.test(raw))
  const held = given.find(({ raw }) => HOLD.test(raw))
  const statusFrom = killed ?? held ?? managed
  const ordered = killed ? 'canceled' : held && 'withheld'
  const { status = ordered, warnings }: Partial<Copy> =
    managed && !ordered ? readStatedStatus(managed, 'management-status') : {}
  const told = messages
    .filter(({ attributes }) => EMBARGO.test(attributes['msg-type'] ?? ''))
    .flatMap(message => attributeSpan(message, 'info', 'nitf: docdata/ed-msg/@info') ?? [])
  const releases = findAll(docdata, 'date.release').flatMap(
    date => datedSpan(date, 'nitf: docdata/date.release') ?? [],
  )
  const stated =
    EMBARGO.test(statusFrom?.raw ?? '') ||
    messages.some(({ attributes }) => EMBARGO.test(attributes.info ?? ''))
  const ahead = releases.filter(release => stated || isAhead(release, receivedAt))
  return present({
    status,
    statusFrom: status && statusFrom,
    embargo: latestEmbargo(ahead) ?? latestEmbargo(told),
    warnings,
  })
}

const KILL =
  /^(?:(?:story|mandatory|bulletin) )?(?:kill(?:ed)?|withdraw(?:al?|n)?|retract(?:ion|ed)?|cancell?(?:ed)?|delete)$/i
const HOLD = /^(?:with)?hold$/i
const EMBARGO = /embargo/i

/** Types of messages to editors, what a correction says, the version of AP's keywords, and the function of the newest revision. */
const orders = (head: XmlElement | undefined, docdata: XmlElement | undefined): Span[] =>
  [
    ...findAll(docdata, 'ed-msg').map(message =>
      attributeSpan(message, 'msg-type', 'nitf: docdata/ed-msg/@msg-type'),
    ),
    attributeSpan(
      findAll(head, 'revision-history').at(-1),
      'function',
      'nitf: head/revision-history/@function',
    ),
    attributeSpan(findFirst(docdata, 'correction'), 'info', 'nitf: docdata/correction/@info'),
    attributeSpan(findFirst(docdata, 'du-key'), 'version', 'nitf: docdata/du-key/@version'),
  ].filter(span => span !== undefined)
