import type * as z from 'zod/mini'

/**
 * Says in English what is wrong with a value, for `safeParse(value, { error: english })`: zod/mini has no
 * messages of its own. It is read after the name of the field: "must have 3 characters or more".
 */
export const english: z.core.$ZodErrorMap = issue => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${kinds[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `must be ${issue.values.map(value => JSON.stringify(value)).join(' or ')}`
    case 'too_small':
      return least(issue.origin, Number(issue.minimum))
    case 'too_big':
      return `must ${have(issue.origin, Number(issue.maximum))} or ${issue.origin in units ? 'fewer' : 'less'}`
    case 'invalid_format':
      return `must be ${formats[issue.format] ?? 'written otherwise'}`
    case 'unrecognized_keys':
      return `does not take ${nameSome(issue.keys)}`
    default:
      return 'is not valid'
  }
}

/** How many members are named, and how much of a name: whoever sends millions must not get them all back. */
const MOST_NAMED = 5
const MOST_OF_NAME = 60

const nameSome = (keys: readonly string[]): string => {
  const cut = (key: string) => (key.length > MOST_OF_NAME ? `${key.slice(0, MOST_OF_NAME)}…` : key)
  const named = keys.slice(0, MOST_NAMED).map(key => JSON.stringify(cut(key)))
  const others = keys.length - named.length
  return `${named.join(', ')}${others > 0 ? ` or ${others} ${others === 1 ? 'other' : 'others'}` : ''}`
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

const formats: Readonly<Record<string, string>> = {
  datetime: 'an instant in UTC, as in 2026-11-25T08:00:00Z',
  date: 'a day, as in 2026-11-25',
  url: 'an address, as in https://news.example.com/wiredesk',
}

/** The units of values that have a length, singular and plural. */
const units: Readonly<Record<string, readonly [one: string, more: string]>> = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
}

const have = (origin: string, count: number): string => {
  const unit = units[origin]
  return unit ? `have ${count} ${unit[count === 1 ? 0 : 1]}` : `be ${count}`
}

const least = (origin: string, count: number): string =>
  origin in units && count === 1 ? 'must not be empty' : `must ${have(origin, count)} or more`
