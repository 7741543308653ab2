import * as fc from 'fast-check'
import type { JsonSchema } from '#infra/openapi/document.ts'
import { apiDocument } from './api-document.ts'
import { knownValues } from './known-values.ts'

type Value = fc.Arbitrary<unknown>

interface Told {
  $ref?: string
  const?: unknown
  enum?: unknown[]
  anyOf?: JsonSchema[]
  type?: string
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
}

const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map(date => date.toISOString())

const textOf = ({ format, pattern, minLength = 0, maxLength = 60 }: Told): Value => {
  if (format === 'date-time') return instant
  if (format === 'uri') return fc.webUrl()
  if (format === 'base64')
    return fc.uint8Array({ maxLength: 200 }).map(bytes => Buffer.from(bytes).toString('base64'))
  if (pattern) return fc.stringMatching(new RegExp(pattern))
  return fc.string({ unit: 'binary', minLength, maxLength: Math.max(minLength, Math.min(maxLength, 60)) })
}

const objectOf = ({ properties = {}, required = [], additionalProperties }: Told): Value => {
  if (typeof additionalProperties === 'object')
    return fc.dictionary(fc.string({ maxLength: 12 }), arbitraryValue(additionalProperties), { maxKeys: 4 })
  const values = Object.entries(properties).map(([name, schema]) => {
    const known = schema.type === 'string' ? knownValues[name] : undefined
    const told = arbitraryValue(schema)
    return [name, known ? fc.oneof(fc.constantFrom(...known), told) : told] as const
  })
  return fc.record(Object.fromEntries(values), { requiredKeys: required.filter(name => name in properties) })
}

const byType: Readonly<Record<string, (told: Told) => Value>> = {
  string: textOf,
  integer: ({ minimum = -1000, maximum = minimum + 5000 }) => fc.integer({ min: minimum, max: maximum }),
  number: ({ minimum = -1000, maximum = minimum + 5000 }) =>
    fc.double({ min: minimum, max: maximum, noNaN: true }),
  boolean: () => fc.boolean(),
  array: ({ items = {} }) => fc.array(arbitraryValue(items), { maxLength: 4 }),
  object: objectOf,
}

/** Values that a JSON Schema of the document permits. */
export const arbitraryValue = (schema: JsonSchema): Value => {
  const told: Told = schema
  if (told.$ref)
    return arbitraryValue(apiDocument.components.schemas[told.$ref.split('/').at(-1) ?? ''] ?? {})
  if ('const' in told) return fc.constant(told.const)
  if (told.enum) return fc.constantFrom(...told.enum)
  if (told.anyOf) return fc.oneof(...told.anyOf.map(arbitraryValue))
  const make = told.type === undefined ? undefined : byType[told.type]
  return make ? make(told) : fc.jsonValue({ maxDepth: 2 })
}
