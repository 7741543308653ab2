import { beforeEach, expect, test } from 'vitest'
import { createDeskCommits } from '#commit/desk-commits.ts'
import { createRestateArticle, type PublicationState } from '#commit/restate-article.ts'
import { createReinstateArticle } from '#functions/desk/orders/reinstate-article.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { openNewsroom, revision, text } from './newsroom.ts'

let store = memoryPorts()
let newsroom = openNewsroom(store)
const restate = (state: PublicationState) => createRestateArticle({ ...store, ...newsroom })('harbour', state)
const order = (state: PublicationState) =>
  createRestateArticle({ ...store, ...newsroom })('harbour', state, 'ida')
const status = async () => (await newsroom.readArticle('harbour'))?.status
const hold = { status: 'withheld' } as const
const publish = { status: 'usable' } as const
const embargo = { status: 'withheld', embargoedUntil: '2026-03-01T18:00:00.000Z' } as const

beforeEach(async () => {
  store = memoryPorts()
  newsroom = openNewsroom(store)
  await newsroom.commitRevision(revision('k1', embargo))
})

/** The next write of CURRENT fails, as if its process had died. */
const dieBeforeWriting = () => {
  const { writeCurrent } = store.articles
  store.articles.writeCurrent = async () => {
    Object.assign(store.articles, { writeCurrent })
    throw new Error('The process dies')
  }
}

/** The change is not put, as if the process had died behind its intent. */
const dieBehindIntent = () => {
  const { putAt } = store.changes
  store.changes.putAt = async () => {
    Object.assign(store.changes, { putAt })
    throw new Error('The process dies')
  }
}

test('orders to hold, embargo and publish each take effect, and the last one stands', async () => {
  for (const state of [publish, hold, embargo, publish, hold]) {
    expect(await restate(state)).toMatchObject({ committed: { outcome: 'accepted', change: state } })
    expect(await status()).toBe(state.status)
  }
})

test('an order of the desk that stands already stores and tells nothing', async () => {
  const later = { ...embargo, embargoedUntil: '2026-03-02T18:00:00.000Z' }
  const stored = async () => [await store.articles.listRevisions('harbour'), await newsroom.log()]
  // The first order to publish lifts the hold, and the embargo of the desk binds again.
  for (const orders of [[later], [hold], [publish, publish]]) {
    for (const state of orders) await order(state)
    const before = await stored()
    if (orders[0]) await order(orders[0])
    expect(await stored()).toEqual(before)
  }
  expect(await status()).toBe('usable')
})

test('an order to publish an expired article changes nothing, and a later hold still works', async () => {
  await newsroom.commitRevision(revision('k2', { expires: '2026-03-01T11:00:00.000Z' }))
  newsroom.setClock('2026-03-01T11:00:00.000Z')
  await newsroom.commitRelease('harbour')
  await restate(publish)
  expect((await newsroom.log()).at(-1)).toMatchObject({ kind: 'expiry' })
  await restate(hold)
  expect((await newsroom.log()).at(-1)).toMatchObject({ kind: 'revision', status: 'withheld' })
})

test.each([
  ['before its intent', dieBeforeWriting],
  ['behind its intent', dieBehindIntent],
])('an order whose process died %s does not block a later order', async (_, die) => {
  const later = { ...embargo, embargoedUntil: '2026-03-02T18:00:00.000Z' }
  for (const [first, second] of [
    [later, publish],
    [publish, later],
  ] as const) {
    await restate(embargo)
    die()
    await expect(restate(first)).rejects.toThrow('dies')
    await restate(second)
    expect(await status()).toBe(second.status)
    await restate(first)
    expect(await status()).toBe(first.status)
  }
})

test('of two simultaneous orders one stands, and each editor is told the state that his own order set', async () => {
  for (const pair of [[hold, publish] as const, [publish, hold] as const]) {
    await restate(embargo)
    const done = await Promise.all(pair.map(restate))
    for (const [at, each] of done.entries())
      if (each?.committed.outcome === 'accepted') expect(each.committed.change.status).toBe(pair[at]?.status)
    const last = (await newsroom.log()).at(-1)
    expect(await status()).toBe(last?.status)
    expect(done.map(each => each?.revision.orderKey)).toContain(last?.orderKey)
  }
})

test('orders for a story with an override each have an order key of their own', async () => {
  const set = [{ field: 'headline' as const, value: 'Harbour to stay open' }]
  const { commitEdit } = createDeskCommits({ ...store, clock: newsroom.clock })
  await commitEdit({ articleId: 'harbour', set, clear: [], by: 'ida', at: '2026-03-01T10:00:00Z' })
  const { listRevisions } = store.articles
  store.articles.listRevisions = async articleId => {
    const keys = await listRevisions(articleId)
    await newsroom.commitRevision(revision('k1/r000001', { status: 'canceled', headline: 'Kill' }))
    return keys
  }
  expect(await restate(hold)).toMatchObject({ committed: { outcome: 'superseded', by: 'kill' } })
  expect(await status()).toBe('canceled')
})

test('an order keeps the text of the story though a kill takes its order key at that moment, and dies', async () => {
  const { listRevisions } = store.articles
  store.articles.listRevisions = async articleId => {
    const keys = await listRevisions(articleId)
    await store.articles.putRevision(revision('k1/r000001', { status: 'canceled', headline: 'Kill' }))
    return keys
  }
  expect(await restate(publish)).toMatchObject({
    revision: { orderKey: 'k1/r000002' },
    committed: { outcome: 'accepted', change: { orderKey: 'k1/r000002' } },
  })
  expect(await newsroom.readArticle('harbour')).toMatchObject({
    status: 'usable',
    headline: 'Harbour reopens after the storm',
    body: { text: 'The harbour reopened.' },
  })
})

test('copy under a hold of the desk counts once, however often it comes, and earlier copy stays earlier', async () => {
  await order(hold)
  const k3 = revision('k3', text('The harbour closed again.'))
  expect(await newsroom.commitRevision(k3)).toMatchObject({ outcome: 'accepted', change: hold })
  const log = await newsroom.log()
  expect(await newsroom.commitRevision(k3)).toMatchObject({ outcome: 'accepted' })
  expect(await newsroom.commitRevision(revision('k2', text('The harbour is full.')))).toEqual({
    outcome: 'superseded',
    by: 'later-revision',
  })
  await order(embargo)
  expect(await newsroom.commitRevision(k3)).toMatchObject({ outcome: 'superseded' })
  expect(await newsroom.log()).toHaveLength(log.length + 1)
})

test('a hold of the desk outlives an edit, and ends with the release of its embargo', async () => {
  const { commitEdit } = createDeskCommits({ ...store, clock: newsroom.clock })
  const edit = { articleId: 'harbour', clear: [], by: 'omar', at: '2026-03-01T10:00:00Z' }
  await order(embargo)
  await commitEdit({ ...edit, set: [{ field: 'headline', value: 'Harbour to stay open' }] })
  await newsroom.commitRevision(revision('k2', text('The harbour is full.')))
  expect(await newsroom.readArticle('harbour')).toMatchObject({
    ...embargo,
    headline: 'Harbour to stay open',
  })
  newsroom.setClock(embargo.embargoedUntil)
  await newsroom.commitRelease('harbour')
  await newsroom.commitRevision(revision('k3', text('The harbour is empty.')))
  expect(await status()).toBe('usable')
  await newsroom.commitRevision(revision('k4', { ...hold, ...text('The agency asks to wait.') }))
  await newsroom.commitRevision(revision('k5', text('The agency goes on.')))
  expect(await status()).toBe('usable')
})

test('a kill ends what the desk holds, and what is reinstated is held still', async () => {
  await newsroom.commitRevision(revision('k2'))
  await order(hold)
  await newsroom.commitRevision(revision('k3', { status: 'canceled', headline: 'Kill' }))
  expect(await status()).toBe('canceled')
  const reinstateArticle = createReinstateArticle({ ...store, ...newsroom })
  await reinstateArticle({ articleId: 'harbour', reason: 'It was another harbour.' })
  await newsroom.commitRevision(revision('k4', text('The harbour is empty.')))
  expect(await status()).toBe('withheld')
  await order(publish)
  expect(await newsroom.readArticle('harbour')).toMatchObject({
    status: 'usable',
    body: { text: 'The harbour is empty.' },
  })
})

test('an embargo that a hold by an agency’s notice hides stands again once the desk lifts the hold', async () => {
  await restate(hold)
  expect((await newsroom.log()).at(-1)).toMatchObject({ status: 'withheld' })
  expect((await newsroom.log()).at(-1)?.embargoedUntil).toBeUndefined()
  await order(publish)
  expect((await newsroom.log()).at(-1)).toMatchObject(embargo)
  await order(publish)
  expect(await status()).toBe('usable')
})

test('what such a hold hides stands again as well if the desk holds the story after it', async () => {
  await restate(hold)
  await order(hold)
  await order(publish)
  expect((await newsroom.log()).at(-1)).toMatchObject(embargo)
})

const long = { ...embargo, embargoedUntil: '2026-03-02T18:00:00.000Z' }
const short = { ...embargo, embargoedUntil: '2026-03-01T16:00:00.000Z' }
const stands = async () => {
  const { status, embargoedUntil } = (await newsroom.log()).at(-1) ?? {}
  return { status, ...(embargoedUntil && { embargoedUntil }) }
}

test.each([
  ['longer than its agency’s', long],
  ['shorter than its agency’s', short],
])(
  'an embargo of the desk, %s, stands again once the hold that replaced it is lifted, and binds the copy that comes then',
  async (_, own) => {
    await order(own)
    await order(hold)
    await order(hold)
    await order(publish)
    expect(await stands()).toEqual(own)
    await newsroom.commitRevision(revision('k2', text('The harbour is full.')))
    expect(await stands()).toEqual(own)
    await order(publish)
    expect(await status()).toBe('usable')
  },
)

test('it stands again as well under copy that came under that hold, after an edit, and after a kill that was undone', async () => {
  const { commitEdit } = createDeskCommits({ ...store, clock: newsroom.clock })
  await order(short)
  await order(hold)
  await newsroom.commitRevision(revision('k2', text('The harbour is full.')))
  const set = [{ field: 'headline' as const, value: 'Harbour to stay open' }]
  await commitEdit({ articleId: 'harbour', set, clear: [], by: 'omar', at: '2026-03-01T10:00:00Z' })
  await newsroom.commitRevision(revision('k3', { status: 'canceled', headline: 'Kill' }))
  await newsroom.commitRevision(revision('k4', text('The harbour is empty.')))
  const reinstateArticle = createReinstateArticle({ ...store, ...newsroom })
  await reinstateArticle({ articleId: 'harbour', reason: 'It was another harbour.' })
  expect(await stands()).toEqual(hold)
  await order(publish)
  expect(await stands()).toEqual(short)
  await newsroom.commitRevision(revision('k5', text('The harbour is half full.')))
  expect(await stands()).toEqual(short)
})

test('the later embargo stands if copy that came under the hold states one of its own', async () => {
  await order(short)
  await order(hold)
  await newsroom.commitRevision(revision('k2', { ...embargo, ...text('The harbour is full.') }))
  await order(publish)
  expect(await stands()).toEqual(embargo)
  await newsroom.commitRevision(revision('k3', text('The harbour is empty.')))
  expect(await stands()).toEqual(short)
})

test('an embargo that has ended behind a hold does not keep the story back', async () => {
  await order(short)
  await order(hold)
  newsroom.setClock(short.embargoedUntil)
  await order(publish)
  expect(await status()).toBe('usable')
  await newsroom.commitRevision(revision('k2', text('The harbour is full.')))
  expect(await status()).toBe('usable')
})

test('copy that a process that died had put under a hold is held anew under one that replaced an embargo', async () => {
  await newsroom.commitRevision(revision('k2'))
  await order(hold)
  dieBeforeWriting()
  const k3 = revision('k3', text('The harbour is full.'))
  await expect(newsroom.commitRevision(k3)).rejects.toThrow('dies')
  await order(short)
  await order(hold)
  await newsroom.commitRevision(k3)
  await order(publish)
  expect(await stands()).toEqual(short)
})

test('an embargo of the desk binds again once the desk lifts the hold that a notice laid over it', async () => {
  await newsroom.commitRevision(revision('k2'))
  await order(long)
  await restate(hold)
  await order(publish)
  expect(await stands()).toEqual(long)
  await newsroom.commitRevision(revision('k3', text('The harbour is full.')))
  expect(await stands()).toEqual(long)
})

test('an embargo of the desk binds again once the desk publishes copy that its agency withholds', async () => {
  await order(long)
  await newsroom.commitRevision(revision('k2', { ...hold, ...text('The agency asks to wait.') }))
  await order(publish)
  expect(await stands()).toEqual(long)
})

test('a hold of the desk binds though a notice holds the story over an embargo of the desk', async () => {
  await newsroom.commitRevision(revision('k2'))
  await order(long)
  await restate(hold)
  await order(hold)
  await newsroom.commitRevision(revision('k3', text('The agency lifts its hold.')))
  expect(await stands()).toEqual(hold)
  await order(publish)
  expect(await stands()).toEqual(long)
})

test('a hold of the desk binds though a notice holds the story already', async () => {
  await newsroom.commitRevision(revision('k2'))
  await restate(hold)
  await newsroom.commitRevision(revision('k3', text('The agency lifts its hold.')))
  expect(await status()).toBe('usable')
  await restate(hold)
  await order(hold)
  await newsroom.commitRevision(revision('k4', text('The agency lifts its hold again.')))
  expect(await stands()).toEqual(hold)
})

test('an embargo of the desk binds though the story is under one of its agency’s until then already', async () => {
  await newsroom.commitRevision(revision('k2'))
  await order(short)
  await newsroom.commitRevision(revision('k3', { ...long, ...text('The harbour is full.') }))
  await order(long)
  await newsroom.commitRevision(revision('k4', text('The harbour is empty.')))
  expect(await stands()).toEqual(long)
})

test('an embargo of the desk outlives a hold by an agency’s notice, and the copy that lifts that hold', async () => {
  await newsroom.commitRevision(revision('k2'))
  await order(long)
  await restate(hold)
  expect((await newsroom.log()).at(-1)?.embargoedUntil).toBeUndefined()
  await newsroom.commitRevision(revision('k3', text('The agency lifts its hold.')))
  expect((await newsroom.log()).at(-1)).toMatchObject(long)
})

test('copy that came after the kill of what the desk held is held once that kill is undone', async () => {
  await newsroom.commitRevision(revision('k2'))
  await order(hold)
  await newsroom.commitRevision(revision('k3', { status: 'canceled', headline: 'Kill' }))
  await newsroom.commitRevision(revision('k4', text('The harbour is empty.')))
  const reinstateArticle = createReinstateArticle({ ...store, ...newsroom })
  expect(await reinstateArticle({ articleId: 'harbour', reason: 'It was another harbour.' })).toMatchObject({
    outcome: 'reinstated',
  })
  expect(await status()).toBe('withheld')
  await order(publish)
  expect(await newsroom.readArticle('harbour')).toMatchObject({
    status: 'usable',
    body: { text: 'The harbour is empty.' },
  })
})

test('copy that came after a kill without a version is held as well once that kill is undone', async () => {
  await newsroom.commitRevision(revision('k2'))
  await order(hold)
  await newsroom.commitRevision(revision('k0', { status: 'canceled', headline: 'Kill' }))
  await newsroom.commitRevision(revision('k4', text('The harbour is empty.')))
  const reinstateArticle = createReinstateArticle({ ...store, ...newsroom })
  await reinstateArticle({ articleId: 'harbour', reason: 'It was another harbour.' })
  expect(await stands()).toEqual(hold)
})

test('copy that came after the desk’s own kill of what it held is held as well once that kill is undone', async () => {
  await newsroom.commitRevision(revision('k2'))
  await order(hold)
  await newsroom.commitRevision(revision('k2/r000002', { status: 'canceled', headline: 'Kill' }))
  await newsroom.commitRevision(revision('k4', text('The harbour is empty.')))
  const reinstateArticle = createReinstateArticle({ ...store, ...newsroom })
  await reinstateArticle({ articleId: 'harbour', reason: 'It was another harbour.' })
  expect(await stands()).toEqual(hold)
})
