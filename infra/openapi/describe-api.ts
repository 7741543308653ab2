import { deskRoutes } from '#schemas/desk-routes.ts'
import { pageRoutes } from '#schemas/page-routes.ts'
import type { Route } from '#schemas/route.ts'
import { routes } from '#schemas/routes.ts'
import { WebhookMessage, WebhookPing } from '#schemas/webhook-message.ts'
import { deskOperations } from './desk-operations.ts'
import type { DocumentedOperation, OpenApiDocument } from './document.ts'
import type { Example } from './example.ts'
import { headers } from './headers.ts'
import { licenseeOperations } from './licensee-operations.ts'
import type { AnySchema, Operation, Tag } from './operation.ts'
import { pageOperations } from './page-operations.ts'
import { refOf, toComponents } from './to-components.ts'
import { toOperation } from './to-operation.ts'

const tags: Record<Tag, string> = {
  Feed: 'What changed, and what is new',
  Articles: 'Copy, its history, and its end',
  Account: 'What a licensee has bought and was given',
  Webhooks: 'To be told in place of asking',
  Desk: 'For editors',
  Operations: 'For operators',
  Documents: 'Pages and this description, open to all',
}

type AllRoutes = typeof routes & typeof deskRoutes & typeof pageRoutes

const allRoutes: Readonly<Record<keyof AllRoutes, Route>> = { ...routes, ...deskRoutes, ...pageRoutes }
const operations: Readonly<Record<keyof AllRoutes, Operation>> = {
  ...licenseeOperations,
  ...deskOperations,
  ...pageOperations,
}

/**
 * The API as an OpenAPI 3.1 document, made of the routes, of what is said of each, and of the schemas that calls are read by.
 * `examples` are by the name of their route.
 */
export const describeApi = (
  version: string,
  examples: Readonly<Record<string, readonly Example[]>>,
): OpenApiDocument => {
  const paths: Record<string, Record<string, DocumentedOperation>> = {}
  for (const name of Object.keys(allRoutes) as (keyof AllRoutes)[]) {
    const route = allRoutes[name]
    const operation = toOperation(name, route, operations[name], examples[name] ?? [])
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Wiredesk',
      version,
      summary: 'Licensed wire copy, as it stands now, in the format that you ask for',
      description:
        'Wherever there is a `GET` there is a `HEAD`, with the same header fields and no body; it counts as no delivery. `OPTIONS` of an address, and 405 to a method that it does not take, say in `Allow` which it takes.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '.' }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    webhooks: {
      change: message('A change of the feed', WebhookMessage),
      ping: message('A test', WebhookPing),
    },
    components: {
      schemas: toComponents(),
      headers,
      securitySchemes: { accessKey: { type: 'apiKey', in: 'header', name: 'x-api-key' } },
    },
  }
}

/** What an endpoint of a licensee is sent, signed by Standard Webhooks. */
const message = (summary: string, schema: AnySchema) => ({
  post: {
    tags: ['Webhooks'],
    summary,
    requestBody: { required: true, content: { 'application/json': { schema: refOf(schema) } } },
    responses: {
      '2XX': { description: 'Taken: the next is sent' },
      410: { description: 'The endpoint is gone: it is called no more' },
    },
  },
})
