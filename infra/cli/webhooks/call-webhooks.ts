import { randomBytes } from 'node:crypto'
import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import { dynamoDeliveries } from '#adapters/dynamodb/dynamo-deliveries.ts'
import { dynamoLicensees } from '#adapters/dynamodb/dynamo-licensees.ts'
import { dynamoProducts } from '#adapters/dynamodb/dynamo-products.ts'
import { dynamoWebhooks } from '#adapters/dynamodb/dynamo-webhooks.ts'
import { openTargets } from '#adapters/http/open-targets.ts'
import { systemClock as clock } from '#adapters/system-clock.ts'
import { createWebhookUseCases } from '#functions/api/webhooks/create-webhook-use-cases.ts'
import { createFindHolding } from '#license/find-holding.ts'
import { createWasGiven } from '#license/log/was-given.ts'
import type { Reply } from '#schemas/call.ts'
import { type WebhookRouteName, webhookRoutes } from '#schemas/routes/webhook-routes.ts'
import type { Destination } from '../drop/destination.ts'

/** An API call that an operator makes in a licensee's name. */
export interface WebhookCall {
  route: WebhookRouteName
  licenseeId: string
  webhookId?: string
  body?: object
  query?: Record<string, string>
}

/** Makes a call about a licensee's webhooks at a place, with the API's own use cases. */
export const callWebhooks = (
  { table, apiUrl, wakeUps }: Destination,
  isLocal: boolean,
  { route, licenseeId, webhookId, body, query = {} }: WebhookCall,
): Promise<Reply> => {
  const { method, path } = webhookRoutes[route]
  const useCases = createWebhookUseCases({
    findHolding: createFindHolding({
      licensees: dynamoLicensees(table),
      products: dynamoProducts(table),
      clock,
    }),
    webhooks: dynamoWebhooks(table),
    changes: dynamoChangeLog(table),
    wasGiven: createWasGiven({ deliveries: dynamoDeliveries(table), clock }),
    targets: openTargets({ WIREDESK_LOCAL: String(isLocal) }),
    wakeUps,
    clock,
    random: randomBytes,
  })
  return useCases[route]({
    method,
    resource: path,
    path,
    base: apiUrl,
    pathParameters: webhookId === undefined ? {} : { webhookId },
    query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value]])),
    ...(body && { body: JSON.stringify(body) }),
    caller: { scope: 'licensee', licenseeId },
  })
}
