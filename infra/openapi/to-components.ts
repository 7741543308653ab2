import * as z from 'zod'
import type { JsonSchema } from './document.ts'
import { namedSchemas } from './named-schemas.ts'
import type { AnySchema } from './operation.ts'
import { simplifySchema } from './simplify-schema.ts'

const names = new Map<AnySchema, string>(
  Object.values(namedSchemas).flatMap(schemas =>
    Object.entries(schemas).map(([name, schema]): [AnySchema, string] => [schema, name]),
  ),
)

const refer = (name: string) => `#/components/schemas/${name}`

/** A reference to a named schema. */
export const refOf = (schema: AnySchema): JsonSchema => {
  const name = names.get(schema)
  if (name === undefined) throw new Error('A schema that is answered or sent has no name in the document')
  return { $ref: refer(name) }
}

const registry = z.registry<{ id: string }>()
for (const [schema, id] of names) registry.add(schema, { id })

const write = (io: 'input' | 'output') =>
  z.toJSONSchema(registry, { io, uri: refer, override: ({ jsonSchema }) => simplifySchema(jsonSchema) })
    .schemas

/**
 * Every named schema as JSON Schema: answers in the form they are written, bodies in the form they are read.
 */
export const toComponents = (): Record<string, JsonSchema> => {
  const [output, input] = [write('output'), write('input')]
  return Object.fromEntries(
    [...names.values()].sort().map(name => {
      const { $id, $schema, ...schema } = (name in namedSchemas.sent ? input : output)[name] ?? {}
      return [name, schema]
    }),
  )
}
