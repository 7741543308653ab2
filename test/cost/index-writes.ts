import type { Item } from '#adapters/dynamodb/items/item.ts'
import { itemSize } from './item-size.ts'
import { writeUnits } from './units.ts'

/** The key attributes of an index: an item that lacks one of them is not in it. */
export type IndexKey = readonly string[]

/**
 * Write units of a sparse index with all attributes, as an item goes from one state to another: one write to
 * enter, leave or change, two if its key moves, none if nothing changes
 * (docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.ThroughputConsiderations.Writes).
 */
export const indexWrites = (key: IndexKey, before: Item | undefined, after: Item | undefined): number => {
  const isIn = (item: Item | undefined): item is Item =>
    item !== undefined && key.every(name => item[name] !== undefined)
  const [was, is] = [isIn(before) && before, isIn(after) && after]
  if (!was) return is ? writeUnits(itemSize(is)) : 0
  if (!is) return writeUnits(itemSize(was))
  if (JSON.stringify(was) === JSON.stringify(is)) return 0
  const isMoved = key.some(name => was[name]?.S !== is[name]?.S)
  return isMoved
    ? writeUnits(itemSize(was)) + writeUnits(itemSize(is))
    : writeUnits(Math.max(itemSize(was), itemSize(is)))
}
