import { beforeEach, expect, test } from 'vitest'
import type { FeedEntry } from '#schemas/license/feed-page.ts'
import { metricLines } from '#schemas/metrics/metric-lines.ts'
import { ask } from './ask.ts'
import { feedEvent, gatewayEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom } from './newsroom.ts'

let newsroom = createNewsroom()
beforeEach(async () => {
  newsroom = createNewsroom()
  await newsroom.products.put({ id: 'all', name: 'All' })
  await newsroom.licensees.put(licenseeOf('gazette', 'all'))
  for (const id of ['pier', 'quay', 'boat']) await newsroom.commit({ id })
  const { readRevisions } = newsroom.articles
  newsroom.articles.readRevisions = async (names, maxBytes) =>
    (await readRevisions(names, maxBytes)).map((revision, at) =>
      names[at]?.articleId === 'quay' ? undefined : revision,
    )
})
const caller = { scope: 'licensee', licenseeId: 'gazette' }

test('a feed in full goes on past a text that is lost: its entry is told without it, and the log names it', async () => {
  const lines: object[] = []
  newsroom.heard.line = line => lines.push(line)
  const { statusCode, json } = await ask(newsroom.handler, feedEvent({ query: 'view=full', caller }))
  expect(statusCode).toBe(200)
  const entries = json.changes as FeedEntry[]
  expect(entries.map(({ articleId, article }) => [articleId, article !== undefined])).toEqual([
    ['pier', true],
    ['quay', false],
    ['boat', true],
  ])
  expect(lines).toContainEqual(
    expect.objectContaining({ message: metricLines.textUnreadable, articleId: 'quay' }),
  )
})

test.each(['atom', 'rss', 'json'])('a list of the latest leaves out a text that is lost: %s', async as => {
  const path = `/v1/latest.${as}`
  const { statusCode, body } = await ask(newsroom.handler, gatewayEvent({ path, resource: path, caller }))
  expect(statusCode).toBe(200)
  expect(body).toContain('urn:wiredesk:article:pier')
  expect(body).toContain('urn:wiredesk:article:boat')
  expect(body).not.toContain('urn:wiredesk:article:quay')
})
