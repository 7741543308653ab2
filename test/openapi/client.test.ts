import { beforeAll, expect, test } from 'vitest'
import { fillApi } from './fill-api.ts'
import * as wiredesk from './generated/client.ts'
import { openApi } from './open-api.ts'
import { toFetch } from './to-fetch.ts'

// A licensee's importer, written only against the generated client.
beforeAll(async () => {
  const api = openApi()
  await fillApi(api)
  wiredesk.defaults.baseUrl = 'https://api.example.com/prod'
  wiredesk.defaults.fetch = toFetch(api)
})

test('an importer on the generated client follows the feed to its end, and fetches the articles that are left', async () => {
  const headlines: string[] = []
  const gone: string[] = []
  let after: string | undefined
  for (;;) {
    const page = await wiredesk.readFeed({ limit: 2, ...(after && { after }) })
    if (page.status !== 200) throw new Error(`The feed answered ${page.status}`)
    for (const { articleId } of page.data.changes) {
      const article = await wiredesk.readArticle(articleId)
      if (article.status === 200) headlines.push(article.data.headline)
      if (article.status === 410) gone.push(articleId)
    }
    if (page.data.changes.length === 0) break
    after = page.data.next
  }
  expect(new Set(headlines)).toEqual(new Set(['Pier opens after a year of work']))
  expect(new Set(gone)).toEqual(new Set(['coast-wire:ferry']))
})

test('an importer on the generated client reads what is wrong with its call', async () => {
  const answer = await wiredesk.readFeed({ limit: 500 })
  if (answer.status !== 400) throw new Error(`The feed answered ${answer.status}`)
  expect(answer.data.errors).toEqual([{ parameter: 'limit', detail: 'must be a whole number from 1 to 200' }])
})

test('the generated client does not compile with a wrong parameter', async () => {
  // @ts-expect-error There is no such format.
  expect((await wiredesk.readArticle('coast-wire:pier', { format: 'pdf' })).status).toBe(400)
  // @ts-expect-error A webhook has an address.
  expect((await wiredesk.createWebhook({ description: 'none' })).status).toBe(400)
})

test('an importer on the generated client registers a webhook, tests it and removes it', async () => {
  const made = await wiredesk.createWebhook({ url: 'https://gazette.example/wire', view: 'full' })
  if (made.status !== 201) throw new Error(`It answered ${made.status}`)
  expect(made.data.secret).toMatch(/^whsec_/)
  expect((await wiredesk.testWebhook(made.data.id)).status).toBe(202)
  expect((await wiredesk.removeWebhook(made.data.id)).status).toBe(204)
})
