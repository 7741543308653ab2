import { expect, test } from 'vitest'
import { createRestateArticle, type PublicationState } from '#commit/restate-article.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import type { Article } from '#schemas/article.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { story } from '#test/contract/story.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

/** A store with one story, dropped again and again, and held or published by order in between. */
const openStory = () => {
  const store = memoryPorts()
  const newsroom = openNewsroom(store)
  let count = 0
  return {
    setClock: newsroom.setClock,
    order: (state: PublicationState, by?: string) =>
      createRestateArticle({ ...store, ...newsroom })('pier', state, by),
    status: async () => (await newsroom.readArticle('pier'))?.status,
    async warningsOf(fields: Partial<Article> = {}) {
      count += 1
      const droppedAt = '2026-03-01T10:00:00Z'
      const drop = { bucket: 'drops', key: 'pier.txt', sequencer: `0${count}`, size: 4, droppedAt }
      const drops = memoryDropStore()
      drops.add(drop, new Uint8Array(4))
      const stories = [{ spans: [], removed: [], warnings: [], article: story({ id: 'pier', ...fields }) }]
      const reading = { ok: true as const, format: 'text', stories, rejections: [], warnings: [] }
      return (await createIngestDrop({ ...store, ...newsroom, drops, read: async () => reading })(drop))
        .warnings
    },
  }
}
const held = { status: 'withheld' } as const
const embargoed = { status: 'withheld', embargoedUntil: '2026-03-01T18:00:00.000Z' } as const

test('a story held by a notice is published by later copy, even the same, and the receipt says so', async () => {
  const { order, status, warningsOf } = openStory()
  expect(await warningsOf()).toEqual([])
  await order(held)
  expect(await warningsOf()).toEqual([
    'the story was held by order, and this later copy publishes it: hold it again if it must wait (article pier)',
  ])
  expect(await status()).toBe('usable')
  await order(held)
  expect(await warningsOf(embargoed)).toEqual([])
  expect(await warningsOf()).toEqual([])
})

test('a story published by order is withheld by later copy with its embargo, and the receipt says so', async () => {
  const { order, status, warningsOf } = openStory()
  await warningsOf(embargoed)
  await order({ status: 'usable' })
  expect(await warningsOf(embargoed)).toEqual([
    'the story was published by order, and this later copy withholds it: release it again if it may be out (article pier)',
  ])
  expect(await status()).toBe('withheld')
})

test.each([held, embargoed])(
  'a story that the desk holds stays so if the same copy comes again: %j',
  async state => {
    const { order, status, warningsOf } = openStory()
    await warningsOf()
    await order(state, 'Ida Brandt')
    for (const _ of ['again', 'and again'])
      expect(await warningsOf()).toEqual([
        'the story is held by order, and this same copy publishes nothing: release it if it may be out (article pier)',
      ])
    expect(await status()).toBe('withheld')
    expect(await warningsOf({ headline: 'Pier opens after all' })).toHaveLength(1)
    expect(await status()).toBe('usable')
  },
)

test('a story that the desk has published under embargo stays so if the same copy comes again', async () => {
  const { order, status, warningsOf } = openStory()
  await warningsOf(embargoed)
  await order({ status: 'usable' }, 'Ida Brandt')
  expect(await warningsOf(embargoed)).toEqual([])
  expect(await status()).toBe('usable')
  await order(held, 'Ida Brandt')
  expect(await status()).toBe('withheld')
})

test('later copy undoes no order whose embargo has ended', async () => {
  const { order, setClock, warningsOf } = openStory()
  await warningsOf()
  await order(embargoed)
  setClock(embargoed.embargoedUntil)
  expect(await warningsOf({ headline: 'Pier opens after all' })).toEqual([])
})
