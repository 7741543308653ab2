import type { Key } from '../keys/key.ts'
import type { Item } from './item.ts'

/** Whether an item has a key. */
export const isAt =
  ({ pk, sk }: Key) =>
  (item: Item): boolean =>
    item.pk?.S === pk && item.sk?.S === sk
