import { beforeEach, describe, expect, test } from 'vitest'
import { createRestateArticle } from '#commit/restate-article.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import type { Article } from '#schemas/article.ts'
import type { Drop } from '#schemas/drop.ts'
import { openNewsroom, text } from '#test/commit/newsroom.ts'
import { anOrder } from '#test/contract/an-order.ts'
import { story } from '#test/contract/story.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const WORD = { by: 'ida', at: '2026-03-01T10:05:00.000Z', reason: 'It was another story.' }
const killed = { status: 'canceled' as const, body: { html: '', text: '', wordCount: 0 } }

describe('a drop with an order to reinstate', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  let minutes = 0
  beforeEach(() => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
    minutes = 0
  })

  /** Drops a minute after the previous drop; returns a function that delivers it again. */
  const drop = async (fields: Partial<Article>, word?: typeof WORD, at?: string, name?: string) => {
    minutes += 1
    const droppedAt = at ?? `2026-03-01T10:0${minutes}:00.000Z`
    newsroom.setClock(droppedAt)
    const versionId = `${minutes}.txt`
    const key = name ?? versionId
    const each: Drop = { bucket: 'drops', key, versionId, sequencer: `0${minutes}`, size: 4, droppedAt }
    const drops = memoryDropStore()
    drops.add(each, new Uint8Array(4), word && { reinstatement: word })
    const stories = [
      { article: story({ receivedAt: droppedAt, ...fields }), spans: [], removed: [], warnings: [] },
    ]
    const reading = { ok: true as const, format: 'text', stories, rejections: [], warnings: [] }
    const deliver = async () =>
      (await createIngestDrop({ ...store, ...newsroom, drops, read: async () => reading })(each)).items[0]
    return { item: await deliver(), deliver }
  }
  const read = () => newsroom.readArticle('harbour')
  const hold = () =>
    createRestateArticle({ ...store, ...newsroom })('harbour', { status: 'withheld' }, 'omar')
  const kinds = async () => (await newsroom.log()).map(({ kind }) => kind)

  test('leaves the story under the hold of the desk that stood before the kill', async () => {
    await drop({ sourceVersion: '7' })
    await hold()
    await drop(killed)
    await drop({ sourceVersion: '9', ...text('No word.') })
    const { item } = await drop({ sourceVersion: '10', ...text('The pier held.') }, WORD)
    expect(item).toMatchObject({ outcome: 'accepted', status: 'withheld' })
    expect(await read()).toMatchObject({ status: 'withheld', ...text('The pier held.') })
    await createRestateArticle({ ...store, ...newsroom })('harbour', { status: 'usable' }, 'omar')
    await drop({ ...killed, sourceVersion: '11' })
    expect((await drop({ sourceVersion: '12' }, WORD)).item).toMatchObject({ status: 'usable' })
  })

  test('undoes the kill whatever its version, and records who ordered it, when and why', async () => {
    await drop({ sourceVersion: '7' })
    await drop({ ...killed, sourceVersion: '8' })
    expect((await drop({ sourceVersion: '9', ...text('No word.') })).item).toMatchObject({
      supersededBy: 'kill',
    })
    const { item } = await drop({ sourceVersion: '7', ...text('The pier held.') }, WORD)
    expect(item).toMatchObject({ outcome: 'accepted', status: 'usable', seq: 3 })
    expect(await read()).toMatchObject({
      status: 'usable',
      change: { class: 'refile', note: 'Reinstated: It was another story.' },
      ...text('The pier held.'),
    })
    expect(await store.articles.readRevision('harbour', item?.orderKey ?? '')).toMatchObject({
      reinstatement: WORD,
    })
    expect(await kinds()).toEqual(['revision', 'kill', 'reinstatement'])
    await drop({ sourceVersion: '9', ...text('And goes on.') })
    expect(await read()).toMatchObject(text('And goes on.'))
  })

  test('undoes the kill once, and no later kill, however often it is delivered', async () => {
    await drop({})
    await drop(killed)
    const { deliver } = await drop(text('The pier held.'), WORD)
    newsroom.setClock('2026-03-01T10:05:00.000Z')
    expect(await deliver()).toMatchObject({ outcome: 'accepted', seq: 3 })
    await drop({ ...killed, ...text(''), headline: 'Kill it after all' })
    newsroom.setClock('2026-03-01T10:10:00.000Z')
    await deliver()
    expect((await read())?.status).toBe('canceled')
    expect(await kinds()).toEqual(['revision', 'kill', 'reinstatement', 'kill'])
  })

  test.each([undefined, '6', '8'])('is undone by a later kill, whose version is %s', async version => {
    await drop({ sourceVersion: '7' })
    const { deliver } = await drop({ ...killed, sourceVersion: '7' })
    await drop({ ...text('The pier held.'), sourceVersion: '7' }, WORD)
    await deliver()
    expect((await read())?.status).toBe('usable')
    const again = await drop({
      ...killed,
      ...(version && { sourceVersion: version }),
      headline: 'Kill it again',
    })
    expect(again.item).toMatchObject({ outcome: 'accepted', status: 'canceled' })
    expect((await read())?.status).toBe('canceled')
    for (const each of [deliver, again.deliver]) await each()
    await drop({ ...text('And goes on.'), sourceVersion: '9' })
    expect((await read())?.status).toBe('canceled')
    await drop({ ...text('It did hold.'), sourceVersion: '7' }, { ...WORD, reason: 'It held.' })
    for (const each of [deliver, again.deliver]) await each()
    expect(await read()).toMatchObject({ status: 'usable', ...text('It did hold.') })
    expect(await kinds()).toEqual(['revision', 'kill', 'reinstatement', 'kill', 'reinstatement'])
  })

  test('leaves a kill of the same second that came after it, where the bucket tells whole seconds', async () => {
    await drop({})
    await drop(killed, undefined, '2026-03-01T10:02:00.500Z')
    await drop(text('The pier held.'), WORD, '2026-03-01T10:02:00Z')
    expect((await read())?.status).toBe('canceled')
  })

  test('gets no receipt of a later drop of the same file, which undid the kill before it came', async () => {
    await drop({ sourceVersion: '7' })
    await drop({ ...killed, sourceVersion: '8' })
    const { item } = await drop(
      { sourceVersion: '9', ...text('The pier held.') },
      WORD,
      '2026-03-01T10:07:00Z',
      'a.txt',
    )
    expect(item).toMatchObject({ outcome: 'accepted' })
    const earlier = await drop(text('The pier may hold.'), WORD, '2026-03-01T10:06:00Z', 'a.txt')
    expect(earlier.item).toMatchObject({ outcome: 'superseded' })
  })

  test('admits the words of the kill that it undoes in another file, too', async () => {
    await drop({})
    await drop(killed)
    expect((await drop({ id: 'early' })).item).toMatchObject({ status: 'withheld' })
    await drop({}, WORD)
    expect((await drop({ id: 'late' })).item).toMatchObject({ status: 'usable' })
  })

  test('is an ordinary revision when its article is not killed', async () => {
    await drop({})
    expect((await drop(text('The pier held.'), WORD)).item).toMatchObject({ outcome: 'accepted' })
    expect(await kinds()).toEqual(['revision', 'revision'])
  })

  test('withdraws a kill that was waiting for its story', async () => {
    const order = anOrder({ orderKey: 'n1', target: { headline: 'Harbour reopens after the storm' } })
    const { note, target, drop: from, givenAt: openedAt } = order
    await store.standingOrders.give(order)
    const opened = { kind: 'kill' as const, status: 'open' as const, candidates: [] }
    await store.cases.open({ id: order.id, ...opened, note, target, drop: from, openedAt })
    await drop({}, WORD)
    await drop(text('And goes on.'))
    expect(await kinds()).toEqual(['revision', 'revision'])
    expect(await store.cases.find(order.id)).toMatchObject({ decision: 'dismissed', decidedBy: 'ida' })
  })
})
