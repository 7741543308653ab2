import { Change } from '#schemas/change.ts'
import { changeKey } from '../keys/log-keys.ts'
import { decodeItem, encodeItem, type Item } from './item.ts'

/** The fields every change has. */
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

/**
 * The item of a change. The change is validated here, since every poll reads it and nothing alters it
 * afterwards.
 */
export const encodeChange = (change: Change): Item => encodeItem(changeKey(change.seq), Change.parse(change))

/**
 * The change of an item. It was validated when it was put, so it is validated again only if it lacks a field
 * that every change has: validating each change of a page took 8 of the 190 ms of processor time of a cold
 * start.
 */
export const decodeChange = (item: Item): Change => decodeItem(item, asPut)

const asPut = {
  parse: (fields: unknown): Change => (isComplete(fields) ? fields : Change.parse(fields)),
}

const isComplete = (fields: unknown): fields is Change =>
  required.every(name => (fields as Partial<Change>)[name] !== undefined)
