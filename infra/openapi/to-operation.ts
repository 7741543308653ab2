import type { Route } from '#schemas/routes/route.ts'
import type { DocumentedOperation } from './document.ts'
import type { Example } from './example.ts'
import type { Operation } from './operation.ts'
import { refOf } from './to-components.ts'
import { toParameters } from './to-parameters.ts'
import { toResponses } from './to-responses.ts'

/** A route as an operation of the document; its name becomes the `operationId`. */
export const toOperation = (
  name: string,
  route: Route,
  operation: Operation,
  examples: readonly Example[],
): DocumentedOperation => {
  const { tag, summary, description, body } = operation
  const isOpen = route.scopes.length === 0
  const sentences = [
    description,
    isOpen ? undefined : `Opened by a key of scope ${route.scopes.join(' or ')}.`,
  ]
  const sent = examples.find(({ request }) => request !== undefined)
  return {
    operationId: name,
    tags: [tag],
    summary,
    description: sentences.filter(Boolean).join(' '),
    security: isOpen ? [] : [{ accessKey: [] }],
    parameters: toParameters(route, operation),
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: refOf(body), ...(sent && { example: sent.request }) } },
      },
    }),
    responses: toResponses(route, operation, examples),
  }
}
