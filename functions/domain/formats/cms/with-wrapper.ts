import type { Copy } from '#domain/copy.ts'
import { readPublicationStatus } from '#domain/formats/reading/state/read-publication-status.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { present } from '#domain/present.ts'
import { joinSpans } from '#domain/xml/join-spans.ts'
import type { PublicationStatus } from '#schemas/publication-status.ts'
import { noteFields } from './note-fields.ts'

/** What webhooks say happened, behind the name of what it happened to: "post.deleted", "entry.unpublish", "ARTICLE_ARCHIVED". */
const events: Readonly<Record<string, PublicationStatus>> = {
  unpublish: 'withheld',
  unpublished: 'withheld',
  archive: 'withheld',
  archived: 'withheld',
  delete: 'canceled',
  deleted: 'canceled',
  destroy: 'canceled',
  trash: 'canceled',
  trashed: 'canceled',
  kill: 'canceled',
  killed: 'canceled',
  withdrawn: 'canceled',
  retracted: 'canceled',
}

/**
 * Copy with what an object around its post says of it: the event of a webhook that takes it down, a status, notes to editors. One that
 * says that it is out says nothing.
 */
export const withWrapper = (copy: Copy, wrapper: JsonValue): Copy => {
  const notes = noteFields.map(name => readMember(wrapper, copy.format, name))
  return {
    ...copy,
    ...present({ editorNote: joinSpans([copy.editorNote, ...notes], '\n') }),
    ...takenDown(copy, wrapper),
  }
}

const takenDown = (copy: Copy, wrapper: JsonValue): Pick<Copy, 'status' | 'statusFrom'> => {
  if (copy.status === 'canceled') return {}
  const event = readMember(wrapper, copy.format, 'event', 'action', 'operation', 'event_type', 'type')
  const happened =
    events[
      event?.raw
        .split(/[^a-z]/i)
        .at(-1)
        ?.toLowerCase() ?? ''
    ]
  if (event && happened) return { status: happened, statusFrom: event }
  const statusFrom = readMember(wrapper, copy.format, 'status', 'state')
  const status = statusFrom && readPublicationStatus(statusFrom.raw)
  if (statusFrom && status && status !== 'usable') return { status, statusFrom }
  return lostCurrent(wrapper) ? { status: 'canceled' } : {}
}

/** Ghost's word that a post was deleted: nothing is as it is now, and all is as it was before. */
const lostCurrent = (wrapper: JsonValue): boolean => {
  const current = memberOf(wrapper, 'current')
  return (
    current?.kind === 'object' && current.members.size === 0 && memberOf(wrapper, 'previous') !== undefined
  )
}
