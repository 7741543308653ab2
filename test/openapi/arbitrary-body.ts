import * as fc from 'fast-check'
import type { JsonSchema } from '#infra/openapi/document.ts'
import { hostileText, hostileValue } from './arbitrary-hostile.ts'
import { arbitraryValue } from './arbitrary-value.ts'

/** Every path down into a value, as the keys that lead there. */
const waysInto = (value: unknown): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[key], ...waysInto(inner).map(way => [key, ...way])])
    : []

const replaceAt = (value: unknown, [key, ...rest]: string[], other: unknown): unknown => {
  if (key === undefined || typeof value !== 'object' || value === null) return other
  const copy = Array.isArray(value) ? [...value] : { ...value }
  Reflect.set(copy, key, replaceAt(Reflect.get(value, key), rest, other))
  return copy
}

/** Bodies for a schema: valid ones, valid ones with something invalid inside, any JSON, and no JSON. */
export const arbitraryBody = (schema: JsonSchema): fc.Arbitrary<string> => {
  const right = arbitraryValue(schema)
  const spoiled = fc.tuple(right, hostileValue, fc.nat()).map(([value, other, at]) => {
    const ways = waysInto(value)
    return replaceAt(value, ways[at % Math.max(1, ways.length)] ?? [], other)
  })
  const json = (value: unknown) => JSON.stringify(value) ?? ''
  return fc.oneof(
    { weight: 5, arbitrary: right.map(json) },
    { weight: 3, arbitrary: spoiled.map(json) },
    { weight: 1, arbitrary: hostileValue.map(json) },
    { weight: 1, arbitrary: hostileText },
  )
}
