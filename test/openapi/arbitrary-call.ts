import * as fc from 'fast-check'
import type { DocumentedOperation, DocumentedParameter } from '#infra/openapi/document.ts'
import type { ApiCall } from './api-call.ts'
import { arbitraryBody } from './arbitrary-body.ts'
import { hostileText } from './arbitrary-hostile.ts'
import { arbitraryValue } from './arbitrary-value.ts'
import { knownValues } from './known-values.ts'

const foundOrTold = (
  { name, schema }: DocumentedParameter,
  found: readonly string[],
): fc.Arbitrary<string> => {
  const known = [...(knownValues[name] ?? []), ...(name === 'id' || name === 'webhookId' ? found : [])]
  const told = arbitraryValue(schema).map(String)
  return known.length === 0 ? told : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, told)
}

/** A string for each parameter: all of those in the path, some of those in the query. */
const strings = <T>(
  parameters: readonly DocumentedParameter[],
  make: (parameter: DocumentedParameter) => fc.Arbitrary<T>,
  requires: (parameter: DocumentedParameter) => boolean,
): fc.Arbitrary<Record<string, T>> =>
  fc
    .record(Object.fromEntries(parameters.map(parameter => [parameter.name, make(parameter)])), {
      requiredKeys: parameters.filter(requires).map(({ name }) => name),
    })
    .map(values => values as Record<string, T>)

const callerOf = (scope: string) => ({ scope, licenseeId: 'gazette', keyId: 'abc' })

const callers = (scopes: readonly string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...scopes.map(callerOf)) },
    fc.constantFrom<ApiCall['caller'] & object>(
      { scope: 'licensee', licenseeId: 'small' },
      { scope: 'licensee', licenseeId: 'nobody' },
      { scope: 'licensee' },
      { scope: 'editor' },
      { scope: 'undefined' },
    ),
  )

/** Header fields, under names in any spelling a client may use. */
const arbitraryHeaders = (operation: DocumentedOperation) => {
  const types = Object.values(operation.responses).flatMap(({ content = {} }) => Object.keys(content))
  // API Gateway allows no line ends and no other alphabets in a field.
  const field = hostileText.map(text => text.replace(/[^\x20-\x7e]/g, ''))
  const accept = fc.oneof(fc.constantFrom('*/*', 'image/png;q=0', ...types), field)
  const tags = fc.oneof(fc.constantFrom('*', '"', 'W/"a", "b'), field)
  return fc.record(
    { accept, 'If-None-Match': tags, 'Content-Type': field, 'x-forwarded-for': field },
    { requiredKeys: [] },
  )
}

/** An operation to call, with the scopes that open it and the ids the API issued. */
interface Called {
  method: string
  path: string
  operation: DocumentedOperation
  scopes: readonly string[]
  found: readonly string[]
}

/** Calls that follow their description in everything. */
const rightCall = ({ method, path, operation, scopes, found }: Called): fc.Arbitrary<ApiCall> => {
  const [inPath, inQuery] = placesOf(operation)
  const schema = schemaOf(operation)
  return fc.record({
    method: fc.constant(method),
    path: fc.constant(path),
    pathParameters: strings(
      inPath,
      parameter => foundOrTold(parameter, found),
      () => true,
    ),
    query: strings(
      inQuery,
      parameter => foundOrTold(parameter, found).map(value => [value]),
      ({ required }) => required,
    ),
    caller: fc.constantFrom(...scopes.map(callerOf)),
    ...(schema && { body: arbitraryValue(schema).map(value => JSON.stringify(value)) }),
  })
}

/** Calls with parameters, header fields and bodies that are hostile, repeated, huge, missing or unknown. */
const wrongCall = ({ method, path, operation, scopes, found }: Called): fc.Arbitrary<ApiCall> => {
  const [inPath, inQuery] = placesOf(operation)
  const either = (parameter: DocumentedParameter) => fc.oneof(foundOrTold(parameter, found), hostileText)
  const repeated = fc.array(hostileText, { maxLength: 3 })
  const schema = schemaOf(operation)
  return fc.record(
    {
      method: fc.constant(method),
      path: fc.constant(path),
      pathParameters: strings(
        inPath,
        parameter => either(parameter).map(text => text.toWellFormed()),
        () => true,
      ),
      query: fc.oneof(
        strings(
          inQuery,
          parameter => fc.oneof({ weight: 4, arbitrary: either(parameter).map(value => [value]) }, repeated),
          () => false,
        ),
        fc.dictionary(hostileText, repeated, { maxKeys: 3 }),
      ),
      headers: arbitraryHeaders(operation),
      caller: callers(scopes),
      body: schema ? arbitraryBody(schema) : hostileText,
    },
    { requiredKeys: ['method', 'path', 'pathParameters', 'query', 'headers', 'caller'] },
  )
}

const schemaOf = ({ requestBody }: DocumentedOperation) => requestBody?.content['application/json']?.schema

const placesOf = ({ parameters }: DocumentedOperation) =>
  [
    parameters.filter(parameter => parameter.in === 'path'),
    parameters.filter(parameter => parameter.in === 'query'),
  ] as const

/** Calls of an operation, made from its description: every other one follows it. */
export const arbitraryCall = (called: Called): fc.Arbitrary<ApiCall> =>
  fc.oneof({ weight: 1, arbitrary: rightCall(called) }, { weight: 1, arbitrary: wrongCall(called) })
