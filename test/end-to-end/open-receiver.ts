import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook as Verifier } from 'standardwebhooks'
import * as z from 'zod'
import { WebhookMessage, WebhookPing } from '#schemas/webhooks/webhook-message.ts'

/** What a receiver accepted, once its signature was verified. */
export interface Taken {
  id: string
  message: z.infer<typeof Message>
  status: number
}

const Message = z.union([WebhookMessage, WebhookPing])

/** A licensee's receiver as in docs/webhooks.md: verifies each message, and answers as it is told to. */
export const openReceiver = async () => {
  const taken: Taken[] = []
  const forged: string[] = []
  const answers: number[] = []
  let secret = ''
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('')
    const headers = z.record(z.string(), z.string()).parse(request.headers)
    try {
      const message = Message.parse(new Verifier(secret).verify(body, headers))
      const status = answers.shift() ?? 204
      taken.push({ id: headers['webhook-id'] ?? '', message, status })
      response.writeHead(status).end()
    } catch (error) {
      forged.push(String(error))
      response.writeHead(401).end()
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/wire`,
    taken,
    forged,
    answers,
    trust(next: string): void {
      secret = next
    },
    async close(): Promise<void> {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
