import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { encodeCurrent } from '#adapters/dynamodb/items/current-item.ts'
import { firstDictionary } from '#adapters/dynamodb/items/dictionary/first-dictionary.ts'
import { encodeItem } from '#adapters/dynamodb/items/item.ts'
import { packJson } from '#adapters/dynamodb/items/pack-json.ts'
import { currentKey, revisionKey } from '#adapters/dynamodb/keys/article-keys.ts'
import { fitChange } from '#domain/revisions/change/fit-change.ts'
import { selectionOf } from '#domain/rights/products/selection-of.ts'
import { revision, text } from '#test/commit/newsroom.ts'
import { changeAt } from '#test/contract/story.ts'
import { itemSize } from '#test/cost/item-size.ts'
import { openStored } from '#test/stored/open-stored.ts'

const { articleId, orderKey, article, ...rest } = revision('k1', text('“Tea & cake”, <said> the warden.'))
const body = {
  html: '<p>“Tea &amp; cake”, &lt;said&gt; the warden.</p>',
  text: '“Tea & cake”, <said> the warden.',
  wordCount: 5,
}
const current = { articleId, orderKey, lock: 3 }

test('packed items are read like unpacked ones, with a body text that was not stored taken from the HTML', async () => {
  const { text: _, ...withoutText } = body
  const { id: __, ...withoutId } = { ...article, body: withoutText }
  const { store, close } = await openStored([
    encodeItem(revisionKey(articleId, orderKey), { packed1: packJson({ ...rest, article: withoutId }) }),
    encodeItem(revisionKey(articleId, 'k2'), {
      packed1: packJson({ ...rest, article: { ...article, body: { ...body, text: 'Tea' } } }),
    }),
    encodeItem(currentKey(articleId), { lock: 3, packed1: packJson({ articleId, orderKey }) }),
  ])
  const whole = { ...rest, articleId, orderKey, article: { ...article, body } }
  expect(await store.articles.readRevision(articleId, orderKey)).toEqual(whole)
  expect((await store.articles.readRevision(articleId, 'k2'))?.article.body.text).toBe('Tea')
  expect(await store.articles.readCurrent(articleId)).toEqual(current)
  await close()
})

test('CURRENT with a full pending change of 700 bytes takes one write unit', () => {
  const change = changeAt(999_999_999_998, {
    headline: 'Überschwemmung am Hafen '.repeat(40),
    facets: { subjects: Array.from({ length: 20 }, (_, at) => `medtop:200003${at}`), places: ['nairobi'] },
    limits: { noChannels: ['archive'], out: ['GB', 'IE'] },
    correlationId: randomBytes(24).toString('base64url'),
  })
  const later = { ...change, seq: change.seq + 1, headline: 'Hafen nach dem Sturm wieder offen '.repeat(40) }
  const digests = [1, 2].map(() => randomBytes(32).toString('hex'))
  const item = encodeCurrent({
    articleId: change.articleId,
    orderKey: change.orderKey,
    change: fitChange(change),
    digest: digests[0],
    history: [change.seq],
    reach: [selectionOf(article)],
    lock: 3,
    pending: { change: fitChange(later), digest: digests[1] ?? '' },
  })
  expect(itemSize(item)).toBeLessThan(900)
})

test('packed fields that are damaged throw when read', async () => {
  const packed1 = packJson({ articleId, orderKey })
  packed1[packed1.length - 1] = (packed1.at(-1) ?? 0) ^ 1
  const { store, close } = await openStored([encodeItem(currentKey(articleId), { lock: 3, packed1 })])
  await expect(store.articles.readCurrent(articleId)).rejects.toThrow('incorrect data check')
  await close()
})

test('the first dictionary is unchanged, since stored items are packed with it', () => {
  expect(createHash('sha256').update(firstDictionary).digest('hex')).toBe(
    '81bebc57c8401244a6e4b3db844c97e8dd551674178854e55b752608914b2731',
  )
})
