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
    shown: () => newsroom.readArticle('pier'),
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
})

test('later copy that leaves out the embargo of its story publishes it, and the receipt says so', async () => {
  const { setClock, status, warningsOf } = openStory()
  setClock('2026-03-01T10:00:00Z')
  expect(await warningsOf(embargoed)).toEqual([])
  expect(await warningsOf({ ...embargoed, headline: 'Pier opens at last' })).toEqual([])
  expect(await warningsOf({ headline: 'Pier opens' })).toEqual([
    'the story was embargoed until 2026-03-01T18:00:00.000Z, and this later copy, which names no embargo, publishes it: embargo it again if it must wait (article pier)',
  ])
  expect(await status()).toBe('usable')
  await warningsOf({ ...embargoed, headline: 'Pier opens again' })
  setClock('2026-03-01T18:00:00Z')
  expect(await warningsOf({ headline: 'Pier is open' })).toEqual([])
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
  'a story that the desk holds stays so, whatever copy comes, until the desk releases it: %j',
  async state => {
    const { order, shown, status, warningsOf } = openStory()
    await warningsOf()
    await order(state, 'Ida Brandt')
    for (const _ of ['again', 'and again'])
      expect(await warningsOf()).toEqual([
        'the story is held by order, and this same copy publishes nothing: release it if it may be out (article pier)',
      ])
    expect(await status()).toBe('withheld')
    for (const headline of ['Pier opens after all', 'Pier opens on Sunday'])
      expect(await warningsOf({ headline })).toEqual([
        'the desk withholds the story, and this later copy with it: release it if it may be out (article pier)',
      ])
    expect(await status()).toBe('withheld')
    await order({ status: 'usable' }, 'Ida Brandt')
    expect(await shown()).toMatchObject({ status: 'usable', headline: 'Pier opens on Sunday' })
    expect(await warningsOf({ headline: 'Pier opened' })).toEqual([])
    expect(await shown()).toMatchObject({ status: 'usable', headline: 'Pier opened' })
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

test('an embargo of the desk binds later copy until its instant, or a later one that its agency states', async () => {
  const { order, setClock, shown, warningsOf } = openStory()
  await warningsOf()
  await order(embargoed, 'Ida Brandt')
  await warningsOf({ headline: 'Pier opens at six' })
  expect(await shown()).toMatchObject(embargoed)
  const later = { status: 'withheld', embargoedUntil: '2026-03-02T18:00:00.000Z' } as const
  await warningsOf({ headline: 'Pier opens tomorrow', ...later })
  expect(await shown()).toMatchObject(later)
  await warningsOf({ headline: 'Pier opens tonight' })
  expect(await shown()).toMatchObject(embargoed)
  setClock(embargoed.embargoedUntil)
  expect(await warningsOf({ headline: 'Pier open' })).toEqual([])
  expect(await shown()).toMatchObject({ status: 'usable', headline: 'Pier open' })
})

test('copy that comes under embargo while the desk holds the story is embargoed once the hold is lifted', async () => {
  const { order, shown, status, warningsOf } = openStory()
  await warningsOf()
  await order(held, 'Ida Brandt')
  await warningsOf({ headline: 'Pier opens at six', ...embargoed })
  expect(await shown()).not.toHaveProperty('embargoedUntil')
  await order({ status: 'usable' }, 'Ida Brandt')
  expect(await shown()).toMatchObject({ headline: 'Pier opens at six', ...embargoed })
  await order({ status: 'usable' }, 'Ida Brandt')
  expect(await status()).toBe('usable')
})

test('the desk may hold what its agency or a notice has withheld already: then later copy does not publish it', async () => {
  const { order, status, warningsOf } = openStory()
  await warningsOf()
  await order(held)
  await order(held, 'Ida Brandt')
  await warningsOf({ headline: 'Pier opens after all' })
  expect(await status()).toBe('withheld')
})

test('copy whose agency embargoes it, and calls it usable besides, is not said to be withheld by the desk', async () => {
  const { order, warningsOf } = openStory()
  const usable = { ...embargoed, status: 'usable' } as const
  await warningsOf(usable)
  expect(await warningsOf({ ...usable, embargoedUntil: '2026-03-01T19:00:00.000Z' })).toEqual([])
  await order({ status: 'usable' }, 'ida')
  expect(await warningsOf({ ...usable, headline: 'Pier opens at last' })).toEqual([
    'the story was published by order, and this later copy withholds it: release it again if it may be out (article pier)',
  ])
})

test('copy under an embargo that a hold of the desk keeps longer is said to be withheld by the desk', async () => {
  const { order, warningsOf } = openStory()
  await warningsOf(embargoed)
  await order(held, 'ida')
  expect(await warningsOf({ ...embargoed, headline: 'Pier opens at last' })).toEqual([
    'the desk withholds the story, and this later copy with it: release it if it may be out (article pier)',
  ])
})

test('a receipt warns of copy whose use ends under the embargo of the desk', async () => {
  const { order, setClock, warningsOf } = openStory()
  setClock('2026-03-01T10:00:00Z')
  await warningsOf()
  await order(embargoed, 'Ida Brandt')
  expect(await warningsOf({ headline: 'Pier opens', expires: '2026-03-01T15:00:00Z' })).toContain(
    'its use ends 2026-03-01T15:00:00Z, before its embargo at 2026-03-01T18:00:00.000Z, so it is never published: drop it again with a later end, or with none (article pier)',
  )
})
