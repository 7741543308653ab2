import { Change } from '#schemas/change.ts'
import { changeKey } from '../keys.ts'
import { decodeItem, encodeItem, type Item } from './item.ts'

/** What every change has. */
const required = [
  'seq',
  'articleId',
  'orderKey',
  'kind',
  'version',
  'status',
  'headline',
  'sections',
] as const

/** The item of a change, which is checked: whoever polls reads it, and nothing alters it any more. */
export const encodeChange = (change: Change): Item => encodeItem(changeKey(change.seq), Change.parse(change))

/**
 * The change of an item. It was checked as it was put, so it is checked again only where it lacks what every change has: to check each of
 * a page's took 8 of the 190 ms of processor time of a cold start.
 */
export const decodeChange = (item: Item): Change => decodeItem(item, asPut)

const asPut = {
  parse: (fields: unknown): Change => (isComplete(fields) ? fields : Change.parse(fields)),
}

const isComplete = (fields: unknown): fields is Change =>
  required.every(name => (fields as Partial<Change>)[name] !== undefined)
