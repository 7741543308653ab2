import { expect, test } from 'vitest'
import { ask } from './ask.ts'
import { articleEvent, gatewayEvent } from './gateway-event.ts'
import { licenseeOf } from './licensee-of.ts'
import { createNewsroom, type Said } from './newsroom.ts'

const caller = { scope: 'licensee', licenseeId: 'gazette' }
const translation: Said = { id: 'de', sections: ['World'], headline: 'Fähre', translationOf: 'en' }

/** What a licensee of a section is told of a translation, in feed and item, while its original stands in some way. */
const tellOf = async (...originals: Partial<Said>[]) => {
  const newsroom = createNewsroom()
  await newsroom.products.put({ id: 'world', name: 'World', sections: ['World'] })
  await newsroom.licensees.put(licenseeOf('gazette', 'world'))
  await newsroom.commit(translation)
  for (const original of originals) await newsroom.commit({ sections: ['World'], ...original, id: 'en' })
  const get = (query: string) => ask(newsroom.handler, articleEvent('de', { query, caller }))
  const feed = await ask(
    newsroom.handler,
    gatewayEvent({ path: '/v1/feed', resource: '/v1/feed', query: 'limit=1', caller }),
  )
  const [own, g2, ld] = [await get(''), await get('format=newsml-g2'), await get('format=newsarticle')]
  return {
    entry: feed.json.changes[0],
    article: own.json,
    tag: own.headers.ETag,
    g2: g2.body,
    original: JSON.parse(ld.body).translationOfWork,
  }
}

test('a licensee pairs a translation with its original, in every format that has a term for it', async () => {
  const { entry, article, g2, original } = await tellOf({ headline: 'Ferry' })
  expect(entry.translationOf).toBe('en')
  expect(article.translationOf).toEqual({ id: 'en', sourceId: 'urn:quay:en' })
  expect(g2).toContain('<link rel="irel:translatedFrom" residref="urn:wiredesk:article:en"')
  expect(original).toEqual({ '@type': 'NewsArticle', '@id': 'urn:wiredesk:article:en' })
})

test('what it is told is the same whether the original has come, is licensed, embargoed or killed', async () => {
  const told = await tellOf()
  expect(await tellOf({})).toEqual(told)
  expect(await tellOf({ sections: ['Sport'] })).toEqual(told)
  expect(await tellOf({ status: 'withheld', embargoedUntil: '2026-03-02T00:00:00Z' })).toEqual(told)
  expect(await tellOf({ status: 'withheld' })).toEqual(told)
  expect(await tellOf({}, { status: 'canceled' })).toEqual(told)
})

test('a killed translation says no more of it', async () => {
  const newsroom = createNewsroom()
  await newsroom.products.put({ id: 'world', name: 'World', sections: ['World'] })
  await newsroom.licensees.put(licenseeOf('gazette', 'world'))
  await newsroom.commit(translation)
  await newsroom.commit({ id: 'de', sections: ['World'], status: 'canceled' })
  const feed = await ask(
    newsroom.handler,
    gatewayEvent({ path: '/v1/feed', resource: '/v1/feed', query: '', caller }),
  )
  expect(feed.body).not.toContain('translationOf')
})
