import type { Copy } from '#domain/copy.ts'
import { foldName } from '#domain/json/fold-name.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { embargoMembers } from './embargo-members.ts'
import { isAhead } from './is-ahead.ts'
import { latestEmbargo } from './latest-embargo.ts'
import { namesStart } from './names-start.ts'
import { timesWithin } from './times-within.ts'

/** Where systems keep the fields that a house made for itself, as do members of JSON Feed that begin with "_"; Advanced Custom Fields of WordPress in `acf`. */
const places: ReadonlySet<string> = new Set([
  'extra',
  'meta',
  'metadata',
  'acf',
  'customfields',
  'additionalproperties',
  'schedule',
  'scheduling',
  'publishing',
])

/** Copy that waits until it may be shown, as members say that a house made for it (`publish_after`, `embargo: {until}`), unless it states an embargo; of several times the last counts. */
export const withStart = <Read extends Copy>(copy: Read, item: JsonValue, receivedAt: string): Read => {
  const own = [...item.members].filter(([folded, { name }]) => name.startsWith('_') || places.has(folded))
  const starts = [item, ...own.map(([, value]) => value)]
    .flatMap(({ members }) => [...members.values()])
    .filter(({ name }) => namesStart(name) || embargoMembers.includes(foldName(name)))
    .flatMap(value => timesWithin(value, `${copy.format}: ${value.name}`))
    .filter(span => isAhead(span, receivedAt))
  const embargo = copy.embargo ?? latestEmbargo(starts)
  return embargo ? { ...copy, embargo } : copy
}
