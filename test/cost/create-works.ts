import type { APIGatewayProxyEvent } from 'aws-lambda'
import { createCommitRevision } from '#commit/commit-revision.ts'
import { FeedPage } from '#schemas/license/feed-page.ts'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import { oneMessage } from '#test/chain/one-message.ts'
import { revision } from '#test/commit/newsroom.ts'
import { lambdaContext } from '#test/functions/api/gateway-event.ts'
import { KEY, type openPath } from './open-path.ts'

/** A piece of work; returns how many bytes it sent out. */
export type Work = () => Promise<{ bytesOut: number }>

const nothingOut = { bytesOut: 0 }
const embargoed = { status: 'withheld', embargoedUntil: '2026-03-01T11:00:00Z' } as const

/**
 * The pieces of work that make up the path. Preparations are done at once; each piece throws if its result is
 * not as it should be.
 */
export const createWorks = ({ store, drop, endpoint, handlers }: Awaited<ReturnType<typeof openPath>>) => ({
  /** Puts a drop now; the work ingests it. */
  async ingest(key: string, text: string): Promise<Work> {
    const { event } = await drop(key, text, { droppedAt: new Date().toISOString() })
    return async () => {
      const { batchItemFailures } = await handlers.ingest(event, lambdaContext)
      if (batchItemFailures.length > 0) throw new Error(`${key} was not ingested`)
      return nothingOut
    }
  },
  /** A story whose embargo ended long ago; the work is the run that ends it. */
  async release(id: string): Promise<Work> {
    const clock = { now: () => new Date('2026-03-01T10:00:00Z') }
    await createCommitRevision({ ...store, clock })(revision('k1', { id, ...embargoed }))
    return async () => {
      const { released } = await handlers.release({}, lambdaContext)
      if (released !== 1) throw new Error(`${released} embargoes were released, not 1`)
      return nothingOut
    }
  },
  async minute() {
    await handlers.release({}, lambdaContext)
    await handlers.wake({}, lambdaContext)
    return nothingOut
  },
  async authorize() {
    const methodArn = 'arn:aws:execute-api:eu-west-1:000000000000:api/prod/GET/v1/feed'
    const event = { type: 'REQUEST', methodArn, headers: { 'x-api-key': KEY } }
    await handlers.authorize(event as never, lambdaContext)
    return nothingOut
  },
  async ask(event: APIGatewayProxyEvent, status: number) {
    const { statusCode, body, headers } = await handlers.api(event, lambdaContext)
    if (statusCode !== status) throw new Error(`${event.path} answered ${statusCode}, not ${status}`)
    return { body, etag: String(headers?.ETag), bytesOut: Buffer.byteLength(body) }
  },
  async wake() {
    const { due } = await handlers.wake({}, lambdaContext)
    if (due !== 1) throw new Error(`${due} webhooks were due, not 1`)
    return nothingOut
  },
  async push({ licenseeId, id }: Webhook) {
    const before = endpoint.bytes()
    const body = JSON.stringify({ licenseeId, webhookId: id })
    await handlers.push(oneMessage(id, body), lambdaContext)
    const bytesOut = endpoint.bytes() - before
    if (bytesOut === 0) throw new Error('The webhook was not called')
    return { bytesOut }
  },
})

/** The cursor after a page, and the article of its last change. */
export const readPage = (body: string) => {
  const { changes, next } = FeedPage.parse(JSON.parse(body))
  return { next, articleId: changes.at(-1)?.articleId }
}
