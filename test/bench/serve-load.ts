/*
 * Serves the local stack, with stories in it and more being dropped, and beside it the same gateway over a
 * function that answers a constant. Tells its parent the addresses; ends when the parent says so.
 */
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dynamoLicensees } from '#adapters/dynamodb/dynamo-licensees.ts'
import { listen } from '#infra/local/engines/listen.ts'
import { createGateway } from '#infra/local/gateway/create-gateway.ts'
import { startLocalStack } from '#infra/local/start-local-stack.ts'
import { FeedPage } from '#schemas/license/feed-page.ts'
import { aStory } from '#test/end-to-end/a-story.ts'

const STORIES = 60
const home = mkdtempSync(join(tmpdir(), 'wiredesk-load-'))
let received = 0
const waiting = Promise.withResolvers<void>()
const stack = await startLocalStack({
  home,
  port: 0,
  report: {
    receipt: () => {
      received += 1
      if (received === STORIES) waiting.resolve()
    },
    trouble: line => console.error(line),
  },
})
const { apiUrl, keys } = stack.settings
const licensees = dynamoLicensees(stack.table)
const licensee = await licensees.find('demo-gazette')
if (!licensee) throw new Error('The demo has no licensee')
await licensees.put({ ...licensee, callsPerMinute: 10_000_000 })
let dropped = 0
const drop = () => {
  dropped += 1
  writeFileSync(join(home, 'drops', `story-${dropped}.txt`), aStory(`Night ferry stays for ${dropped} years`))
}
for (let count = 0; count < STORIES; count += 1) drop()
await waiting.promise

const path = '/v1/feed?limit=50'
const response = await fetch(new URL(path, apiUrl), { headers: { 'x-api-key': keys.licensee } })
const body = await response.text()
const { changes, next } = FeedPage.parse(JSON.parse(body))
const articles = changes.slice(0, 3).map(({ href }) => new URL(href, apiUrl).pathname)
const resources = ['/v1/feed', '/v1/articles/{id}']
const methods = resources.map(resource => ({ method: 'GET', resource, functionArn: 'constant' }))
const constant = createGateway(
  { stage: 'prod', binaryMediaTypes: [], methods, gatewayResponses: [] },
  async () => ({ statusCode: 200, headers: { 'Content-Type': 'application/json' }, body }),
)
const port = await listen(constant, 0)
const dropping = setInterval(drop, 500)
process.send?.({
  api: apiUrl,
  constant: `http://127.0.0.1:${port}`,
  key: keys.licensee,
  paths: [path, `/v1/feed?after=${next}`, ...articles],
})

await once(process, 'message')
clearInterval(dropping)
constant.close()
await stack.stop()
rmSync(home, { recursive: true, force: true })
process.exit()
