import { problemTypes } from '#schemas/problem-types.ts'
import type { Route } from '#schemas/routes/route.ts'
import type { DocumentedResponse, JsonSchema } from './document.ts'
import type { Example } from './example.ts'
import { namedSchemas } from './named-schemas.ts'
import type { DescribedAnswer, Operation } from './operation.ts'
import { problemsOf } from './problems-of.ts'
import { refOf } from './to-components.ts'

const PROBLEM = 'application/problem+json'

const fieldOf = (name: string): JsonSchema => ({ $ref: `#/components/headers/${name}` })
const fields = (...names: string[]) => Object.fromEntries(names.map(name => [name, fieldOf(name)]))

/** How a call may be answered, by status, with an example of each that the tests have seen. */
export const toResponses = (
  route: Route,
  operation: Operation,
  examples: readonly Example[],
): Record<string, DocumentedResponse> => {
  const problems = problemsOf(route, operation)
  const metered = route.scopes.join() === 'licensee' ? ['RateLimit', 'RateLimit-Policy'] : []
  const statuses = [...Object.keys(operation.answers).map(Number), ...problems.keys()]
  const responses = [...new Set(statuses)].sort().map((status): [string, DocumentedResponse] => {
    const answer: DescribedAnswer | undefined = operation.answers[status as keyof Operation['answers']]
    const types = problems.get(status)
    const shown = (mediaType: string) =>
      examples.find(example => example.status === status && example.mediaType === mediaType)
    const content = {
      ...(types && { [PROBLEM]: { schema: problemOf(types), ...exampleOf(shown(PROBLEM)) } }),
      ...Object.fromEntries(
        Object.entries(answer?.content ?? {}).map(([mediaType, schema]) => [
          mediaType,
          { schema: schema === 'text' ? textOf(mediaType) : refOf(schema), ...exampleOf(shown(mediaType)) },
        ]),
      ),
    }
    const headers = fields(
      ...metered,
      ...(status === 200 && route.method === 'GET' ? ['ETag'] : []),
      ...(status === 429 || status === 503 ? ['Retry-After'] : []),
      ...(answer?.headers ?? []),
    )
    return [
      String(status),
      {
        description: answer?.description ?? titlesOf(status, types ?? []),
        ...(Object.keys(headers).length > 0 && { headers }),
        ...(Object.keys(content).length > 0 && { content }),
      },
    ]
  })
  const notModified: DocumentedResponse = {
    description: 'The caller already has the answer',
    headers: fields('ETag', ...metered),
  }
  return {
    ...Object.fromEntries(responses),
    ...(operation.answers[200] && route.method === 'GET' && { 304: notModified }),
  }
}

/** What API Gateway refuses by itself. */
const ofTheGateway: Readonly<Record<number, string>> = {
  400: 'The request is not formed as HTTP asks',
  401: 'There is no access key in `x-api-key`, or none that is known',
  413: 'The body is too large',
  429: 'More calls come than are taken in all',
  503: 'Wiredesk does not answer right now: try again',
}

/** The kinds of problem in words. */
const titlesOf = (status: number, types: readonly string[]): string => {
  const named = Object.values(problemTypes).filter(({ type }) => types.includes(type))
  return named.map(({ title }) => title).join('; ') || (ofTheGateway[status] ?? `HTTP ${status}`)
}

const exampleOf = (example: Example | undefined) => (example ? { example: example.body } : {})

/** JSON that another standard defines is described as JSON; anything else as text. */
const textOf = (mediaType: string): JsonSchema =>
  /[+/]json\b/.test(mediaType) ? { type: 'object' } : { type: 'string' }

const problemOf = (types: readonly string[]): JsonSchema => ({
  ...refOf(namedSchemas.answered.Problem),
  properties: { type: { enum: types } },
})
