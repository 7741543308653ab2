import type { Copy, Span } from '#domain/copy.ts'
import { readPublicationStatus } from '#domain/formats/reading/state/read-publication-status.ts'
import { strongestStatus } from '#domain/formats/reading/state/strongest-status.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { readMember } from '#domain/json/read-member.ts'
import { present } from '#domain/present.ts'
import { joinSpans } from '#domain/xml/join-spans.ts'
import type { PublicationStatus } from '#schemas/publication-status.ts'
import { noteFields } from './note-fields.ts'

/** What webhooks say to do, where others say that it was done: "entry.unpublish", {"action": "delete"}. Archived copy is off the site as well. */
const orders: ReadonlyMap<string, PublicationStatus> = new Map([
  ['unpublish', 'withheld'],
  ['archive', 'withheld'],
  ['archived', 'withheld'],
  ['delete', 'canceled'],
  ['destroy', 'canceled'],
  ['trash', 'canceled'],
  ['kill', 'canceled'],
])

/**
 * Copy with what an object around its post says of it: the event of a webhook that takes it down, a status, notes to editors; of several
 * statuses the strongest. One that says that it is out says nothing.
 */
export const withWrapper = (copy: Copy, wrapper: JsonValue): Copy => {
  const notes = noteFields.map(name => readMember(wrapper, copy.format, name))
  const { status, statusFrom } = strongestStatus([
    copy,
    ...eventFields.map(name => stateOf(readMember(wrapper, copy.format, name))),
    lostCurrent(wrapper) ? { status: 'canceled' as const } : {},
  ])
  return {
    ...copy,
    ...present({ status, statusFrom, editorNote: joinSpans([copy.editorNote, ...notes], '\n') }),
  }
}

const eventFields = ['event', 'action', 'operation', 'event_type', 'type', 'status', 'state']

/** The state in the last word of an event or status: "post.deleted", "ARTICLE_ARCHIVED". */
const stateOf = (said: Span | undefined): Partial<Copy> => {
  const word =
    said?.raw
      .split(/[^a-z]/i)
      .at(-1)
      ?.toLowerCase() ?? ''
  const status = orders.get(word) ?? readPublicationStatus(word)
  return said && status && status !== 'usable' ? { status, statusFrom: said } : {}
}

/** Ghost's word that a post was deleted: nothing is as it is now, and all is as it was before. */
const lostCurrent = (wrapper: JsonValue): boolean => {
  const current = memberOf(wrapper, 'current')
  return (
    current?.kind === 'object' && current.members.size === 0 && memberOf(wrapper, 'previous') !== undefined
  )
}
