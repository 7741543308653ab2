import { embargoMembers } from '#domain/formats/reading/state/embargo-members.ts'
import { readPublicationStatus } from '#domain/formats/reading/state/read-publication-status.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'

/** Where an item says that it is killed. */
const statuses = ['pubstatus', 'status', 'state']
const embargoes: ReadonlySet<string> = new Set([...embargoMembers, 'embargoedreason'])

/**
 * An item, or a list of them, as it stands in a package or envelope that holds back its content: it waits as that does, unless it states an embargo
 * itself. A kill stays one.
 */
export const within = (item: JsonValue, around: JsonValue): JsonValue => {
  const held = [...around.members].filter(
    ([name, value]) => embargoes.has(name) || (name === 'pubstatus' && statusOf(value) === 'withheld'),
  )
  if (held.length === 0) return item
  if (item.kind === 'array') return { ...item, items: item.items.map(each => within(each, around)) }
  if (statuses.some(name => statusOf(memberOf(item, name)) === 'canceled')) return item
  const isStated = [...item.members].some(([name, value]) => embargoes.has(name) && isSaid(value))
  const taken = isStated ? held.filter(([name]) => !embargoes.has(name)) : held
  return { ...item, members: new Map([...item.members, ...taken]) }
}

/** Systems write each member, and leave it empty where it says nothing. */
const isSaid = ({ text, members, items }: JsonValue) =>
  text.trim() !== '' || members.size > 0 || items.length > 0

const statusOf = (value: JsonValue | undefined) => readPublicationStatus(value?.text ?? '')
