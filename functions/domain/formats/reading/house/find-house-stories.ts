import { formField } from '#domain/formats/email/form/form-field.ts'
import type { JsonValue } from '#domain/json/json-value.ts'
import { nameOfField } from './house-statements.ts'

/** How deep stories lie at most in what a system wraps around them. */
const MAX_DEPTH = 8

/** Where a story lies in a system's own document: its fields, those of them that may be its text, and what is wrapped around it. */
export interface HouseStory {
  story: JsonValue
  text: JsonValue[]
  around: readonly JsonValue[]
}

/** The stories of a system's own document, in their order; and beside them in a list what has a headline alone, as an order may, without a text. */
export const findHouseStories = (value: JsonValue, around: readonly JsonValue[] = []): HouseStory[] => {
  const { items } = value
  const members = [...value.members.values()]
  const text = members.filter(member => fieldOf(member) === 'body')
  if (isHeaded(value) && text.length > 0) return [{ story: value, text, around }]
  if (around.length >= MAX_DEPTH) return []
  const within = [...around, value]
  const listed = items.map(item => findHouseStories(item, within))
  const isOfStories = listed.some(found => found.length > 0)
  return [
    ...listed.flatMap((found, at) => {
      const item = items[at]
      const isAlone = isOfStories && found.length === 0 && item && headedIn(item)
      return isAlone ? [{ story: item, text: [], around: within }] : found
    }),
    ...members.flatMap(member => findHouseStories(member, within)),
  ]
}

const fieldOf = ({ name }: JsonValue): string | undefined => formField(nameOfField(name))

const isHeaded = ({ members }: JsonValue): boolean =>
  [...members.values()].some(member => fieldOf(member) === 'headline')

/** Whether a headline stands in what a system wraps around fields, as `attributes` do. */
const headedIn = (value: JsonValue): boolean => isHeaded(value) || [...value.members.values()].some(isHeaded)
