import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deskRoutes } from '#schemas/routes/desk-routes.ts'
import { pageRoutes } from '#schemas/routes/page-routes.ts'
import type { Route } from '#schemas/routes/route.ts'
import { routes } from '#schemas/routes/routes.ts'
import { WebhookMessage, WebhookPing } from '#schemas/webhooks/webhook-message.ts'
import type { DocumentedOperation, DocumentedParameter, OpenApiDocument } from './document.ts'
import type { Example } from './example.ts'
import { headers } from './headers.ts'
import type { AnySchema, Operation, Tag } from './operation.ts'
import { deskOperations } from './operations/desk-operations.ts'
import { licenseeOperations } from './operations/licensee-operations.ts'
import { pageOperations } from './operations/page-operations.ts'
import { problemGuide } from './problem-guide.ts'
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

const guide = readFileSync(join(import.meta.dirname, 'guide.md'), 'utf8')

type AllRoutes = typeof routes & typeof deskRoutes & typeof pageRoutes

const allRoutes: Readonly<Record<keyof AllRoutes, Route>> = { ...routes, ...deskRoutes, ...pageRoutes }
const operations: Readonly<Record<keyof AllRoutes, Operation>> = {
  ...licenseeOperations,
  ...deskOperations,
  ...pageOperations,
}

/**
 * The API as an OpenAPI 3.1 document, made from the routes, their descriptions, and the schemas their calls
 * are read by. `examples` are by route name.
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
      summary: 'Licensed wire copy, as it stands now, in the format you request',
      description: `${guide}\n${problemGuide}`,
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

const signature = (name: string, description: string): DocumentedParameter => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
})

/** The header fields of Standard Webhooks. */
const signed: readonly DocumentedParameter[] = [
  signature('webhook-id', 'Names the message: the same where it is sent again'),
  signature('webhook-timestamp', 'When this attempt was made, in seconds since 1970'),
  signature(
    'webhook-signature',
    'One signature or more (two or more after a new secret), parted by spaces: `v1,` and the HMAC-SHA256, in base64, of `id.timestamp.body`, by the bytes that the secret holds in base64 behind `whsec_`',
  ),
]

/** A message to a licensee's endpoint, signed as in Standard Webhooks. */
const message = (summary: string, schema: AnySchema) => ({
  post: {
    tags: ['Webhooks'],
    summary,
    parameters: signed,
    requestBody: { required: true, content: { 'application/json': { schema: refOf(schema) } } },
    responses: {
      '2XX': { description: 'Accepted: the next message is sent' },
      410: { description: 'The endpoint is gone: it is no longer called' },
    },
  },
})
