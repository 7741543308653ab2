import type { Listed } from '#ports'
import { decodeItem, type Item, type Parser } from './item.ts'

/** Decodes each item of a list on its own. Those that cannot be decoded are listed by their sort key. */
export const decodeEach = <T>(items: readonly Item[], schema: Parser<T>): Listed<T> => {
  const listed: Listed<T> = { readable: [], unreadable: [] }
  for (const item of items) {
    try {
      listed.readable.push(decodeItem(item, schema))
    } catch (error) {
      if (!(error instanceof Error)) throw error
      listed.unreadable.push({ name: item.sk?.S ?? '', error })
    }
  }
  return listed
}
