import { beforeEach, describe, expect, test } from 'vitest'
import type { Article } from '#schemas/article.ts'
import type { Entitlement } from '#schemas/licensee.ts'
import type { Product } from '#schemas/product.ts'
import { revision, text } from '#test/commit/newsroom.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { openDesk } from './open-desk.ts'

let desk: ReturnType<typeof openDesk>

const as = (licensee = 'gazette', id = 'harbour') =>
  desk.call('readStoryAs', { pathParameters: { id, licensee } })

const right = (productId: string, fields: Partial<Entitlement> = {}): Entitlement => ({
  productId,
  from: '2020-01-01T00:00:00Z',
  ...fields,
})

/** The gazette holds these rights to these products. */
const holds = async (entitlements: Entitlement[], products: Omit<Product, 'name'>[] = [{ id: 'all' }]) => {
  for (const product of products) await desk.store.products.put({ ...product, name: product.id })
  await desk.store.licensees.put({ ...licenseeOf('gazette'), name: 'The Gazette', entitlements })
}

const drop = (fields: Partial<Article> = {}) =>
  desk.commitRevision(revision('k1', { ...text('The pier held.'), headline: 'Pier holds', ...fields }))

const order = (name: 'setState' | 'killStory', body: unknown) =>
  desk.call(name, { pathParameters: { id: 'harbour' }, body })

describe('what a licensee sees of a story', () => {
  beforeEach(() => {
    desk = openDesk()
  })

  test('is the text as it gets it, which is no delivery', async () => {
    await holds([right('all')])
    await drop({ evidence: { headline: { raw: 'Pier holds', rule: 'first line' } } })
    expect(await as()).toMatchObject({
      licensee: { id: 'gazette', name: 'The Gazette' },
      sees: 'text',
      reason: 'Its right to all covers the story.',
      article: { headline: 'Pier holds', verdict: { publishable: true } },
    })
    expect(await as()).not.toHaveProperty('article.evidence')
    expect(await desk.store.deliveries.of('harbour')).toEqual([])
  })

  test('is nothing under an embargo and a hold, but for the text in advance', async () => {
    const until = '2026-03-02T06:00:00Z'
    await holds([right('all')])
    await drop()
    await order('setState', { state: 'embargoed', until })
    expect(await as()).toEqual({
      licensee: { id: 'gazette', name: 'The Gazette' },
      sees: 'nothing',
      reason: 'The story is under embargo. Its feed says that the story was taken back.',
      until,
    })
    await holds([right('all', { advance: true })])
    expect(await as()).toMatchObject({
      sees: 'text',
      reason: 'Its right to all covers the story in advance: it must not publish it yet.',
      until,
      article: { status: 'withheld', verdict: { publishable: false } },
    })
    await order('setState', { state: 'held' })
    expect(await as()).toMatchObject({
      sees: 'nothing',
      reason: 'The story is held without an end. Its feed says that the story was taken back.',
    })
  })

  test('is a tombstone once it may not be used any more', async () => {
    await holds([right('all')])
    await drop({ expires: '2026-03-01T11:00:00.000Z' })
    expect(await as()).toMatchObject({ sees: 'text' })
    desk.setClock('2026-03-01T11:00:00Z')
    const over = {
      sees: 'tombstone',
      reason: 'It is told that the story may not be used any more, and gets no text.',
    }
    expect(await as()).toMatchObject(over)
    await desk.commitRelease('harbour')
    expect(await as()).toMatchObject(over)
  })

  test('is a tombstone once it is killed, if it had the story', async () => {
    await holds([right('all')])
    await drop()
    await order('killStory', { reason: 'It did not.' })
    expect(await as()).toMatchObject({
      sees: 'tombstone',
      reason: 'It is told that the story was killed, and gets no text.',
    })
    await holds([])
    expect(await as()).toMatchObject({
      sees: 'nothing',
      reason: 'The story was killed. Its license does not reach it: it is told only if it was given a text.',
    })
  })

  test('is nothing of what no right covers, with the reason for each product', async () => {
    await drop({ sections: ['News'], language: 'en', usageTerms: [{ code: 'web-out', text: 'NO WEB' }] })
    await holds([right('all', { from: '2027-01-01T00:00:00Z' })])
    expect(await as()).toMatchObject({ sees: 'nothing', reason: 'It has a right to no product now.' })
    await holds(
      [right('sport'), right('world'), right('online', { channels: ['web'] })],
      [
        { id: 'sport', sections: ['Sport'], languages: ['fr'] },
        { id: 'world', excludes: { sections: ['News'] } },
        { id: 'online' },
      ],
    )
    expect(await as()).toMatchObject({
      sees: 'nothing',
      reason:
        'None of its products covers the story: sport takes other sections and languages; world excludes it; online has no place or channel left by the terms of the story.',
    })
  })

  test('is nothing once a quota is used up, and looking counts for nothing', async () => {
    await holds([right('all', { quota: { articles: 1, per: 'day' } })])
    await drop()
    for (const _ of [1, 2]) expect(await as()).toMatchObject({ sees: 'text' })
    const place = { licenseeId: 'gazette', productId: 'all', period: '2026-03-01' }
    await desk.store.articleQuotas.take({ ...place, endsAt: new Date('2026-03-02T00:00:00Z') }, 'ferry', 1)
    expect(await as()).toMatchObject({
      sees: 'nothing',
      reason: 'Its quota of 1 article of all a day is used up.',
      until: '2026-03-02T00:00:00.000Z',
    })
  })

  test('is not told of a licensee or a story that there is not; all licensees are listed', async () => {
    await holds([right('all')])
    await drop()
    expect(await as('gazete')).toMatchObject({ problem: { detail: 'There is no licensee gazete.' } })
    expect(await as('gazette', 'pier')).toMatchObject({ problem: { detail: 'There is no article pier.' } })
    expect(await desk.call('listLicensees')).toEqual({ licensees: [{ id: 'gazette', name: 'The Gazette' }] })
  })
})
