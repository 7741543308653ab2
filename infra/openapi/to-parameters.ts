import * as z from 'zod'
import { OverridableField } from '#schemas/desk/override.ts'
import type { Route } from '#schemas/routes/route.ts'
import type { DocumentedParameter, JsonSchema } from './document.ts'
import type { Operation } from './operation.ts'
import { simplifySchema } from './simplify-schema.ts'

const text = { type: 'string', minLength: 1 }

/** The placeholders of paths. */
const placeholders: Readonly<Record<string, { description: string; schema: JsonSchema }>> = {
  id: { description: 'Identity, percent-encoded', schema: text },
  version: { description: 'Version of the article', schema: { type: 'integer', minimum: 1 } },
  text: {
    description: 'A version, or `waiting`: the later text that is held beside the version that stands',
    schema: { type: 'string', pattern: '^(?:\\d{1,6}|waiting)$' },
  },
  webhookId: { description: 'Id of the webhook', schema: text },
  licensee: { description: 'Id of the licensee', schema: text },
  caseId: { description: 'Id of the case', schema: text },
  field: { description: 'Field of the article', schema: { type: 'string', enum: OverridableField.options } },
  file: { description: 'File name', schema: text },
}

/** The parameters of a call: those of its path and query, and the header fields it observes. */
export const toParameters = (
  { method, path }: Route,
  { query, answers }: Operation,
): DocumentedParameter[] => [
  ...Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']): DocumentedParameter => {
    const placeholder = placeholders[name]
    if (!placeholder) throw new Error(`Nothing says what stands in {${name}} of ${path}`)
    return { name, in: 'path', required: true, ...placeholder }
  }),
  ...(query ? toQuery(query) : []),
  ...(answers[200] && method === 'GET' ? [ifNoneMatch] : []),
]

/** A query parameter is described by the type its text is read as: an integer rather than a string. */
const toQuery = (query: z.core.$ZodObject): DocumentedParameter[] => {
  const read = z.toJSONSchema(query, {
    io: 'output',
    override: ({ jsonSchema }) => simplifySchema(jsonSchema),
  })
  const { required = [] } = z.toJSONSchema(query, { io: 'input' })
  return Object.entries(read.properties ?? {}).map(([name, told]) => {
    const { description, ...schema } = told as z.core.JSONSchema.JSONSchema
    if (schema.type === 'number') schema.type = 'integer'
    return {
      name,
      in: 'query',
      required: required.includes(name),
      ...(description && { description }),
      schema,
    }
  })
}

const ifNoneMatch: DocumentedParameter = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: '`ETag` of the answer the caller has',
  schema: { type: 'string' },
}
