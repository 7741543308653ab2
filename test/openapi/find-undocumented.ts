import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { DocumentedOperation } from '#infra/openapi/document.ts'
import type { ask } from '#test/functions/api/ask.ts'
import { apiDocument } from './api-document.ts'

type Answered = Awaited<ReturnType<typeof ask>>

const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false })
addFormats.default(ajv)
ajv.addSchema(apiDocument, 'api')

const compiled = new Map<object, ValidateFunction>()
const validatorOf = (schema: object): ValidateFunction => {
  const known = compiled.get(schema)
  if (known) return known
  // References are into the document.
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components'))
  const validate = ajv.compile(absolute)
  compiled.set(schema, validate)
  return validate
}

/** What every answer has. */
const EVERYWHERE =
  /^(content-type|cache-control|vary|strict-transport-security|x-[\w-]+|referrer-policy|content-security-policy|cross-origin-[\w-]+)$/

/** What an answer has that its operation's description lacks: status, media type, header fields or body. */
export const findUndocumented = (
  operation: DocumentedOperation,
  { statusCode, headers, body, json }: Answered,
): string[] => {
  const response = operation.responses[statusCode]
  if (!response) return [`status ${statusCode} of ${operation.operationId} is not documented: ${body}`]
  const fields = Object.keys(headers)
    .filter(name => !EVERYWHERE.test(name.toLowerCase()) && !response.headers?.[name])
    .map(name => `header ${name} of ${statusCode} is not documented`)
  if (!response.content) return body === '' ? fields : [...fields, `${statusCode} has a body: ${body}`]
  const mediaType = String(headers['Content-Type']).replace('; charset=utf-8', '')
  const content = response.content[mediaType]
  if (!content) return [...fields, `${mediaType} of ${statusCode} is not documented`]
  const validate = validatorOf(content.schema)
  const value = /json$|json;/.test(mediaType) ? json : body
  return validate(value) ? fields : [...fields, `${statusCode}: ${ajv.errorsText(validate.errors)}`]
}
