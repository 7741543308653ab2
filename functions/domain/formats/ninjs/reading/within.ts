import type { JsonValue } from '../../../json/json-value.ts'
import { readPublicationStatus } from '../../reading/read-publication-status.ts'

/** Members, folded, that hold back an item. */
const embargoes = /^embargo(?:ed|eduntil|until|date|edreason)?$/

/** An item, or a list of them, as it stands in a package or envelope that holds back its content: it waits as that does, unless it states an embargo itself. */
export const within = (item: JsonValue, around: JsonValue): JsonValue => {
  const held = [...around.members].filter(
    ([name, { text }]) =>
      embargoes.test(name) || (name === 'pubstatus' && readPublicationStatus(text) === 'withheld'),
  )
  if (held.length === 0) return item
  if (item.kind === 'array') return { ...item, items: item.items.map(each => within(each, around)) }
  const isStated = [...item.members.keys()].some(name => embargoes.test(name))
  const taken = isStated ? held.filter(([name]) => !embargoes.test(name)) : held
  return { ...item, members: new Map([...item.members, ...taken]) }
}
