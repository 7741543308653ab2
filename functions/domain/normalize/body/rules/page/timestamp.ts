import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { isTimestamp } from './is-timestamp.ts'

/** A page's line of when it was published or updated: "Posted: Friday October 15, 2010 1:28PM", "5:52 AM EST"; no list of several. */
export const timestamp: FurnitureRule = {
  name: 'body/timestamp',
  zones: ['head', 'tail'],
  matches: text => !text.includes('\n') && isTimestamp(text),
}
