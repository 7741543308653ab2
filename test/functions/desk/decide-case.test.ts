import { beforeEach, describe, expect, test } from 'vitest'
import { createRestateArticle, type PublicationState } from '#commit/restate-article.ts'
import { createDismissCase } from '#functions/desk/cases/dismiss-case.ts'
import { createResolveCase, type Resolution } from '#functions/desk/cases/resolve-case.ts'
import { createKillArticle } from '#functions/desk/orders/kill-article.ts'
import { createRestateStory } from '#functions/desk/orders/restate-story.ts'
import type { Case } from '#schemas/desk/case.ts'
import { openNewsroom, revision, text } from '#test/commit/newsroom.ts'
import { anOrder } from '#test/contract/an-order.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

const NOON = '2026-03-01T12:00:00.000Z'
const EVENING = '2026-03-01T20:00:00.000Z'
const order = anOrder({ orderKey: 'n1', target: { slug: 'Pier Fire' } })
const aCase = (fields: Partial<Case> = {}): Case => ({
  id: order.id,
  kind: 'kill',
  status: 'open',
  target: order.target,
  note: order.note,
  candidates: [],
  drop: order.drop,
  openedAt: order.givenAt,
  ...fields,
})

describe('a case', () => {
  let store = memoryPorts()
  let newsroom = openNewsroom(store)
  beforeEach(async () => {
    store = memoryPorts()
    newsroom = openNewsroom(store)
    for (const id of ['harbour', 'pier']) await newsroom.commitRevision(revision('k1', { id }))
  })

  const dismiss = (caseId = order.id) =>
    createDismissCase({ ...store, ...newsroom })({ caseId, reason: 'No story of ours.', by: 'ida' })
  const resolve = (fields: Partial<Resolution>) => {
    const ports = { ...store, ...newsroom }
    return createResolveCase({
      ...ports,
      restateArticle: createRestateArticle(ports),
      killArticle: createKillArticle(ports),
    })({ caseId: order.id, action: 'kill', reason: 'The agency called.', by: 'ida', ...fields })
  }
  const stateOf = async (id: string) => {
    const article = await newsroom.readArticle(id)
    return [article?.status, article?.embargoedUntil]
  }

  test('is dismissed with a name and a reason, and its standing order is withdrawn', async () => {
    await store.standingOrders.give(order)
    await store.cases.open(aCase())
    expect(await dismiss()).toEqual({ outcome: 'dismissed' })
    const closed = { status: 'closed', closedBy: 'desk', decision: 'dismissed', decidedBy: 'ida' }
    expect(await store.cases.find(order.id)).toMatchObject({ ...closed, reason: 'No story of ours.' })
    expect(await store.standingOrders.claim(order, 'harbour')).toBe(false)
    expect(await dismiss()).toMatchObject({ outcome: 'closed-already', closed: { decidedBy: 'ida' } })
    expect(await dismiss('none')).toEqual({ outcome: 'unknown-case' })
  })

  test('is not dismissed when its story has arrived meanwhile and is being killed', async () => {
    await store.standingOrders.give(order)
    await store.cases.open(aCase())
    await store.standingOrders.claim(order, 'harbour')
    expect(await dismiss()).toEqual({ outcome: 'carried-out', articleId: 'harbour' })
    expect(await store.cases.find(order.id)).toMatchObject({ closedBy: 'arrival', articleId: 'harbour' })
  })

  test('is not resolved with an embargo that has already ended', async () => {
    await store.cases.open(aCase({ kind: 'embargo', candidates: ['pier'] }))
    const decided = await resolve({ action: 'embargo', until: '2025-03-01T10:00:00.000Z' })
    expect(decided).toEqual({ outcome: 'ended-already' })
    expect(await store.cases.find(order.id)).toMatchObject({ status: 'open' })
  })

  test('with several candidates needs the article to kill, and kills only that', async () => {
    await store.cases.open(aCase({ candidates: ['harbour', 'pier'] }))
    expect(await resolve({})).toEqual({ outcome: 'which-article', candidates: ['harbour', 'pier'] })
    expect(await resolve({ articleId: 'nowhere' })).toEqual({ outcome: 'unknown-article' })
    expect(await resolve({ articleId: 'pier' })).toMatchObject({
      articleId: 'pier',
      decision: 'killed',
      others: ['harbour'],
    })
    expect(await stateOf('pier')).toEqual(['canceled', undefined])
    expect(await stateOf('harbour')).toEqual(['usable', undefined])
    const closed = { decision: 'killed', articleId: 'pier', decidedBy: 'ida', reason: 'The agency called.' }
    expect(await store.cases.find(order.id)).toMatchObject(closed)
  })

  test.each([
    ['kill', 'killed', 'canceled'],
    ['hold', 'held', 'withheld'],
  ] as const)('with several candidates is decided by a %s of all', async (action, decision, status) => {
    await store.cases.open(aCase({ kind: 'withhold', candidates: ['harbour', 'pier'] }))
    expect(await resolve({ action, all: true })).toEqual({
      outcome: 'resolved-all',
      articleIds: ['harbour', 'pier'],
      copies: [],
      decision,
    })
    for (const id of ['harbour', 'pier']) expect(await stateOf(id)).toEqual([status, undefined])
    expect(await store.cases.find(order.id)).toMatchObject({ status: 'closed', decision, decidedBy: 'ida' })
    expect(await resolve({ action, all: true })).toMatchObject({ outcome: 'closed-already' })
  })

  test.each([
    ['hold', 'withheld'],
    ['kill', 'canceled'],
  ] as const)(
    'that a %s of all decides stops the text that an agency sends meanwhile as well',
    async (action, status) => {
      await store.cases.open(aCase({ candidates: ['harbour', 'pier'] }))
      const { listRevisions } = store.articles
      store.articles.listRevisions = async id => {
        if (id === 'pier') {
          store.articles.listRevisions = listRevisions
          await newsroom.commitRevision(revision('k2', { id, ...text('The pier is open again.') }))
          return (await listRevisions(id)).slice(0, 1)
        }
        return listRevisions(id)
      }
      expect(await resolve({ action, all: true })).toMatchObject({ outcome: 'resolved-all' })
      for (const id of ['harbour', 'pier']) expect(await stateOf(id)).toEqual([status, undefined])
    },
  )

  test.each([
    ['hold', 'withheld'],
    ['kill', 'canceled'],
  ] as const)('stays open after a %s of all while one has no text yet', async (action, status) => {
    await store.standingOrders.give(order)
    await store.cases.open(aCase({ candidates: ['quay', 'harbour', 'pier'] }))
    const decide = () => resolve({ action, all: true })
    expect(await decide()).toEqual({ outcome: 'no-text-yet' })
    expect(await store.cases.find(order.id)).toMatchObject({ status: 'open' })
    for (const id of ['harbour', 'pier']) expect((await stateOf(id))[0]).toBe(status)
    await newsroom.commitRevision(revision('k1', { id: 'quay' }))
    expect(await decide()).toMatchObject({ outcome: 'resolved-all' })
    expect((await stateOf('quay'))[0]).toBe(status)
  })

  test('names the copies of the killed story that its notice does not mean', async () => {
    await store.cases.open(aCase({ candidates: ['harbour', 'pier'] }))
    const ports = { ...store, ...newsroom }
    const decide = createResolveCase({
      ...ports,
      restateArticle: createRestateArticle(ports),
      killArticle: async () => ({ outcome: 'killed', version: 2, copies: ['pier', 'quay'] }),
    })
    const kill = { caseId: order.id, action: 'kill', reason: 'The agency called.', by: 'ida' } as const
    expect(await decide({ ...kill, all: true })).toMatchObject({ copies: ['quay'] })
    await store.cases.open(aCase({ id: 'one', candidates: ['harbour', 'pier'] }))
    expect(await decide({ ...kill, caseId: 'one', articleId: 'harbour' })).toMatchObject({
      others: ['pier'],
      copies: ['quay'],
    })
  })

  test.each<[string, Partial<Resolution>, unknown[], string]>([
    ['an instant', { action: 'embargo', until: NOON }, ['withheld', NOON], 'embargoed'],
    ['publication', { action: 'publish' }, ['usable', undefined], 'published'],
    ['a hold for good', { action: 'hold' }, ['withheld', undefined], 'held'],
  ])('about an unreadable embargo is resolved by %s', async (_, fields, state, decision) => {
    await newsroom.commitRevision(
      revision('k2', { status: 'withheld', ...text('Embargoed, but until when?') }),
    )
    await store.cases.open(aCase({ kind: 'embargo', candidates: ['harbour'] }))
    expect(await resolve(fields)).toEqual({ outcome: 'resolved', articleId: 'harbour', decision })
    expect(await stateOf('harbour')).toEqual(state)
    expect(await newsroom.readArticle('harbour')).toMatchObject(text('Embargoed, but until when?'))
    await newsroom.commitRevision(revision('k3', text('The agency goes on.')))
    expect(await stateOf('harbour')).toEqual(state)
    expect(await resolve(fields)).toMatchObject({ outcome: 'closed-already', closed: { decision } })
  })

  test('about a story that a notice holds is resolved by a new embargo', async () => {
    await newsroom.commitRevision(revision('k2', { status: 'withheld', ...text('Until when?') }))
    await store.cases.open(aCase({ kind: 'withhold', candidates: ['harbour'] }))
    expect(await resolve({ action: 'embargo', until: NOON })).toMatchObject({ decision: 'embargoed' })
    expect(await stateOf('harbour')).toEqual(['withheld', NOON])
  })

  test('is decided about the version that was looked at, and killed or held whatever its version', async () => {
    await store.cases.open(aCase({ kind: 'withhold', candidates: ['harbour'] }))
    await newsroom.commitRevision(revision('k2', text('What nobody at the desk has read.')))
    expect(await resolve({ action: 'publish', version: 1 })).toEqual({ outcome: 'changed' })
    expect(await store.cases.find(order.id)).toMatchObject({ status: 'open' })
    expect(await resolve({ action: 'kill', version: 1 })).toMatchObject({ decision: 'killed' })
    await newsroom.commitRevision(revision('k2', { id: 'pier', ...text('What nobody has read, either.') }))
    await store.cases.open(aCase({ id: 'held', kind: 'withhold', candidates: ['pier'] }))
    expect(await resolve({ caseId: 'held', action: 'hold', version: 1 })).toMatchObject({ decision: 'held' })
    await store.cases.open(aCase({ id: 'later', kind: 'withhold', candidates: ['pier'] }))
    expect(await resolve({ caseId: 'later', action: 'publish', version: 3 })).toMatchObject({
      decision: 'published',
    })
  })

  test('to hold, resolved by publication, is recorded as embargoed where the agency’s embargo stays', async () => {
    await newsroom.commitRevision(revision('k2', { status: 'withheld', embargoedUntil: EVENING }))
    await store.cases.open(aCase({ kind: 'withhold', candidates: ['harbour'] }))
    await createRestateArticle({ ...store, ...newsroom })('harbour', { status: 'withheld' }, 'ida')
    expect(await resolve({ action: 'publish' })).toMatchObject({
      decision: 'embargoed',
      embargoedUntil: EVENING,
    })
    expect(await stateOf('harbour')).toEqual(['withheld', EVENING])
    expect(await store.cases.find(order.id)).toMatchObject({ status: 'closed', decision: 'embargoed' })
  })

  test('is not decided by publishing a story that has expired', async () => {
    await newsroom.commitRevision(
      revision('k2', { status: 'withheld', expires: '2026-03-01T11:00:00.000Z', ...text('Until when?') }),
    )
    await store.cases.open(aCase({ kind: 'embargo', candidates: ['harbour'] }))
    newsroom.setClock('2026-03-01T11:00:00.000Z')
    expect(await resolve({ action: 'publish' })).toEqual({ outcome: 'expired' })
    expect(await resolve({ action: 'hold' })).toMatchObject({ outcome: 'resolved' })
  })

  describe('decided by an order on the story’s own page', () => {
    const kinds = ['kill', 'withhold', 'embargo'] as const
    const restate = (state: PublicationState) => {
      const ports = { ...store, ...newsroom }
      const restateArticle = createRestateArticle(ports)
      return createRestateStory({ ...ports, restateArticle })('harbour', state, 'ida')
    }
    const kill = (articleId: string) =>
      createKillArticle({ ...store, ...newsroom })({ articleId, reason: 'The agency called.', by: 'ida' })
    const openKinds = async () => (await store.cases.listOpen()).map(({ kind }) => kind).sort()
    beforeEach(async () => {
      await newsroom.commitRevision(revision('k2', { status: 'withheld', ...text('Until when?') }))
      for (const kind of kinds) await store.cases.open(aCase({ id: kind, kind, candidates: ['harbour'] }))
    })

    test.each<[string, PublicationState, string[]]>([
      ['publication', { status: 'usable' }, ['kill']],
      ['an embargo', { status: 'withheld', embargoedUntil: NOON }, ['kill']],
      ['a hold, which settles none', { status: 'withheld' }, ['embargo', 'kill', 'withhold']],
    ])('is closed when it is settled by %s', async (_, state, left) => {
      await restate(state)
      expect(await openKinds()).toEqual(left)
    })

    test('is closed as embargoed by publication where the agency’s embargo stays', async () => {
      await newsroom.commitRevision(revision('k3', { status: 'withheld', embargoedUntil: EVENING }))
      await restate({ status: 'withheld' })
      await restate({ status: 'usable' })
      expect(await store.cases.find('withhold')).toMatchObject({ status: 'closed', decision: 'embargoed' })
      expect(await stateOf('harbour')).toEqual(['withheld', EVENING])
    })

    test('records who decided, and what', async () => {
      await restate({ status: 'usable' })
      const closed = { closedBy: 'desk', decision: 'published', decidedBy: 'ida', articleId: 'harbour' }
      expect(await store.cases.find('embargo')).toMatchObject(closed)
    })

    test('records the editor in the revision that the order made, and in no later one', async () => {
      const byWhom = async () =>
        (
          await store.articles.readRevision(
            'harbour',
            (await store.articles.readCurrent('harbour'))?.change?.orderKey ?? '',
          )
        )?.orderedBy
      await restate({ status: 'usable' })
      expect(await byWhom()).toBe('ida')
      await newsroom.commitRevision(revision('k3', text('The agency goes on.')))
      expect(await byWhom()).toBeUndefined()
      await kill('harbour')
      expect(await byWhom()).toBe('ida')
    })

    test('is closed by the story’s kill', async () => {
      await kill('harbour')
      expect(await openKinds()).toEqual([])
    })

    test('stays open while it has another candidate, and when another story is killed', async () => {
      await store.cases.open(aCase({ id: 'two', candidates: ['harbour', 'pier'] }))
      await kill('pier')
      expect(await openKinds()).toEqual(['embargo', 'kill', 'kill', 'withhold'])
      await kill('harbour')
      expect(await openKinds()).toEqual(['kill'])
    })

    test('stays open when its story is killed and the order to publish changes nothing', async () => {
      await newsroom.commitRevision(revision('k3', { status: 'canceled' }))
      await restate({ status: 'usable' })
      expect(await openKinds()).toEqual(['embargo', 'kill', 'withhold'])
    })
  })

  test('about a killed story cannot be resolved by publishing it', async () => {
    await newsroom.commitRevision(revision('k2', { status: 'canceled' }))
    await store.cases.open(aCase({ kind: 'withhold', candidates: ['harbour'] }))
    expect(await resolve({ action: 'publish' })).toEqual({ outcome: 'canceled' })
    expect(await stateOf('harbour')).toEqual(['canceled', undefined])
  })
})
