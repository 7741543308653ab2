import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleUri } from '#domain/formats/uris/article-uri.ts'
import type { Licensee } from '#schemas/licensee.ts'
import { runsOf } from '#test/share.ts'
import { ARTICLES, NOW, PRODUCTS, world } from './arbitrary-world.ts'
import { ask } from './ask.ts'
import { articleEvent, feedEvent, gatewayEvent } from './gateway-event.ts'
import { createNewsroom, type Said } from './newsroom.ts'
import { plainModel, type Told } from './plain-model.ts'

type World = typeof world extends fc.Arbitrary<infer T> ? T : never

const build = async ({ products, licensees, history }: World) => {
  const newsroom = createNewsroom(NOW)
  for (const product of products) await newsroom.products.put(product)
  for (const licensee of licensees) await newsroom.licensees.put(licensee)
  const told: Told[] = []
  const tell = async (said: Said) => {
    const { seq: _, articleId, ...change } = await newsroom.commit(said)
    told.push({ ...change, id: articleId })
  }
  for (const said of history) await tell(said)
  const as = ({ id }: Licensee) => {
    const caller = { scope: 'licensee', licenseeId: id }
    return {
      feed: (query: Record<string, string>) =>
        ask(newsroom.handler, feedEvent({ caller, query: new URLSearchParams(query).toString() })),
      article: (id: string) => ask(newsroom.handler, articleEvent(id, { caller })),
      latest: (format: 'atom' | 'json') => {
        const path = `/v1/latest.${format}`
        return ask(newsroom.handler, gatewayEvent({ path, resource: path, query: 'limit=50', caller }))
      },
    }
  }
  const model = (licensee: Licensee) => plainModel(told, licensee, products, NOW)
  return { tell, as, model }
}

type Client = ReturnType<Awaited<ReturnType<typeof build>>['as']>

/** Follows `next` to the end of the feed, with various limits, and returns all pages. */
const walk = async (client: Client, limits: readonly number[], product?: string) => {
  const pages = []
  for (let cursor: string | undefined, at = 0; ; at += 1) {
    const limit = limits[at % limits.length] ?? 1
    const page = await client.feed({
      limit: String(limit),
      ...(cursor === undefined ? {} : { after: cursor }),
      ...(product === undefined ? {} : { product }),
    })
    expect(page.json.changes.length).toBeLessThanOrEqual(limit)
    pages.push(page)
    if (page.json.changes.length === 0) return pages
    cursor = page.json.next
  }
}

const seen = (pages: Awaited<ReturnType<typeof walk>>) =>
  pages.flatMap(({ json }) =>
    json.changes.map((entry: Record<string, unknown>) => [entry.articleId, entry.version, entry.headline]),
  )

const expected = (told: readonly Told[], isGone: (id: string) => boolean) =>
  told.map(({ id, version, status, headline }) => [
    id,
    version,
    status === 'canceled' || isGone(id) ? undefined : headline,
  ])

const limits = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 })

test('following the feed to its end gives every change the license covers, once and in order, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(world, limits, async (given, sizes) => {
      const { as, model } = await build(given)
      for (const licensee of given.licensees) {
        const { held, feed, isGone } = model(licensee)
        expect(seen(await walk(as(licensee), sizes))).toEqual(expected(feed(), isGone))
        for (const product of PRODUCTS.filter(id => held.includes(id)))
          expect(seen(await walk(as(licensee), sizes, product))).toEqual(expected(feed(product), isGone))
      }
    }),
    { numRuns: runsOf(300) },
  )
})

test('an article is 200, 410 or 404 as the license says, and every 404 is the same', async () => {
  await fc.assert(
    fc.asyncProperty(world, async given => {
      const { as, model } = await build(given)
      for (const licensee of given.licensees) {
        const unknown = await as(licensee).article('never-there')
        for (const id of ARTICLES) {
          const { status, told } = model(licensee).article(id)
          const answer = await as(licensee).article(id)
          expect(answer.statusCode).toBe(status)
          if (status === 404) expect(answer).toEqual(unknown)
          if (status === 200)
            expect([answer.json.version, answer.json.headline]).toEqual([told?.version, told?.headline])
          if (status === 410) expect(answer.body).not.toMatch(/Headline|Body/)
        }
      }
    }),
    { numRuns: runsOf(300) },
  )
})

test('the latest has exactly the readable articles, and hidden ones change no byte of it', async () => {
  await fc.assert(
    fc.asyncProperty(world, world, async (given, other) => {
      const { tell, as, model } = await build(given)
      const [licensee] = given.licensees
      const client = as(licensee)
      const { article } = model(licensee)
      const readable = ARTICLES.filter(id => article(id).status === 200)
      const { json } = await client.latest('json')
      const told = json.items.map((item: { id: string; title: string }) => [item.id, item.title])
      expect(told.sort()).toEqual(readable.map(id => [articleUri(id), article(id).told?.headline]).sort())

      const before = await client.latest('atom')
      for (const said of other.history) {
        const id = `hidden-${said.id}`
        await tell({
          ...said,
          id,
          sections: ['Nowhere'],
          agency: undefined,
          status: 'withheld',
          embargoedUntil: undefined,
        })
      }
      expect(await client.latest('atom')).toEqual(before)
    }),
    { numRuns: runsOf(300) },
  )
})

test('a product that was not sold to a licensee is answered like one that was never sold', async () => {
  await fc.assert(
    fc.asyncProperty(world, async given => {
      const { as } = await build(given)
      for (const licensee of given.licensees) {
        const never = await as(licensee).feed({ product: 'never-sold' })
        const sold = new Set(licensee.entitlements.map(({ productId }) => productId))
        for (const product of PRODUCTS.filter(id => !sold.has(id)))
          expect(await as(licensee).feed({ product })).toEqual(never)
      }
    }),
    { numRuns: runsOf(100) },
  )
})

test('hidden articles change no byte of any page, cursor, link, entity tag or article', async () => {
  await fc.assert(
    fc.asyncProperty(world, world, limits, async (given, other, sizes) => {
      const { tell, as, model } = await build(given)
      const [licensee] = given.licensees
      const client = as(licensee)
      const look = async () => ({
        pages: await walk(client, sizes),
        articles: await Promise.all(ARTICLES.map(client.article)),
      })
      const before = await look()
      for (const said of other.history) {
        const hidden = { ...said, id: `hidden-${said.id}` }
        const asTold = { kind: 'revision', status: 'usable', headline: '', version: 1, ...hidden } as Told
        if (!model(licensee).sees(asTold)) await tell(hidden)
      }
      expect(await look()).toEqual(before)
    }),
    { numRuns: runsOf(200) },
  )
})

test('a cursor is refused for any licensee but its own', async () => {
  await fc.assert(
    fc.asyncProperty(world, async given => {
      const { as } = await build(given)
      const [gazette, herald] = given.licensees
      const pages = await walk(as(gazette), [3])
      for (const { json } of pages) expect((await as(herald).feed({ after: json.next })).statusCode).toBe(400)
    }),
    { numRuns: runsOf(100) },
  )
})
