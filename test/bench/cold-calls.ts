import { hashAccessKey } from '#domain/rights/keys/hash-access-key.ts'
import { oneMessage } from '#test/chain/one-message.ts'
import type { openLambdas } from '#test/faults/open-lambdas.ts'
import { feedEvent, gatewayEvent } from '#test/functions/api/gateway-event.ts'
import { LICENSEE } from './fill-newsroom.ts'
import { wireStoryNitf } from './wire-story.ts'

const KEY = 'wd_licensee_cold'
const methodArn = 'arn:aws:execute-api:eu-west-1:000000000000:api/prod/GET/v1/feed'

/**
 * Functions that make the first event of each Lambda and put what it needs into the store: for ingest, a
 * story it has not seen.
 */
export const coldCalls = async ({ store, drop }: Awaited<ReturnType<typeof openLambdas>>) => {
  await store.accessKeys.put({
    sha256: hashAccessKey(KEY),
    scope: 'licensee',
    licenseeId: LICENSEE,
    createdAt: '2026-03-01T10:00:00.000Z',
  })
  const order = { licenseeId: LICENSEE, webhookId: 'none' }
  let stories = 0
  return {
    api: () => feedEvent({ query: 'limit=50', caller: { scope: 'licensee', licenseeId: LICENSEE } }),
    authorize: () => ({ type: 'REQUEST', methodArn, headers: { 'x-api-key': KEY } }),
    release: () => ({}),
    wake: () => ({}),
    push: () => oneMessage('one', JSON.stringify(order)),
    desk: () =>
      gatewayEvent({ path: '/v1/desk/cases', resource: '/v1/desk/cases', caller: { scope: 'editor' } }),
    pages: () => gatewayEvent({ path: '/', resource: '/' }),
    ingest: async () => {
      stories += 1
      const story = wireStoryNitf.replace('20260506-ferry', `20260506-ferry-${stories}`)
      return (await drop(`desk/cold-${stories}.xml`, story, { droppedAt: new Date().toISOString() })).event
    },
  }
}
