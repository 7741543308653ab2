import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDeskCommits } from '#commit/desk-commits.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import { isFollowKey } from '#domain/revisions/order/is-follow-key.ts'
import { createKillArticle } from '#functions/desk/orders/kill-article.ts'
import { createReinstateArticle } from '#functions/desk/orders/reinstate-article.ts'
import { createReleaseEmbargoes } from '#functions/release/release-embargoes.ts'
import { openNewsroom, revision, text } from '#test/commit/newsroom.ts'
import { memoryPorts, type StorePorts } from '#test/memory/memory-ports.ts'
import '#test/seed.ts'
import { runsOf } from '#test/share.ts'
import { createGate, type Gate, throughGate } from './gate.ts'

const ID = 'harbour'
const SOON = '2026-03-01T10:30:00.000Z'

const actions = ['hold', 'publish', 'embargo', 'kill', 'reinstate', 'edit', 'update', 'agency kill'] as const
type Action = (typeof actions)[number]

/** Orders for one story, and copy of its agency, that come at the same time; some of their processes die. */
const orders = fc.array(
  fc.record({
    action: fc.constantFrom<Action>(...actions),
    pause: fc.nat(8),
    kill: fc.option(fc.record({ call: fc.nat(12), when: fc.constantFrom('before', 'after') }), { freq: 2 }),
  }),
  { minLength: 2, maxLength: 5 },
)

/** The store as one process reaches it: each call waits for its turn, and may be the last. */
const reach = (store: StorePorts, gate: Gate): StorePorts => ({
  ...store,
  articles: throughGate(store.articles, gate),
  changes: throughGate(store.changes, gate),
  embargoes: throughGate(store.embargoes, gate),
  takedowns: throughGate(store.takedowns, gate),
  cases: throughGate(store.cases, gate),
})

/** Does one order in its own process; what it answers, or undefined if its process died. */
const carryOut = async (
  ports: StorePorts & { clock: { now: () => Date } },
  action: Action,
  number: number,
): Promise<string> => {
  const commits = createDeskCommits(ports)
  const desk = { ...ports, ...commits }
  const restate = createRestateArticle(desk)
  const newsroom = { ...ports, ...openNewsroom(ports) }
  const words = text(`The harbour reopened, version ${number}.`)
  const doing: Record<Action, () => Promise<string | undefined>> = {
    hold: async () => (await restate(ID, { status: 'withheld' }, 'ida'))?.committed.outcome,
    publish: async () => (await restate(ID, { status: 'usable' }))?.committed.outcome,
    embargo: async () =>
      (await restate(ID, { status: 'withheld', embargoedUntil: SOON }, 'ida'))?.committed.outcome,
    kill: async () =>
      (await createKillArticle(desk)({ articleId: ID, reason: `Retracted ${number}` })).outcome,
    reinstate: async () => (await createReinstateArticle(desk)({ articleId: ID, reason: 'Mistake' })).outcome,
    edit: async () =>
      (
        await commits.commitEdit({
          articleId: ID,
          set: [{ field: 'headline', value: `Headline ${number}` }],
          clear: [],
          by: 'desk',
          at: '2026-03-01T10:00:00.000Z',
        })
      ).outcome,
    update: async () => (await newsroom.commitRevision(revision(`k2-${number}`, words))).outcome,
    'agency kill': async () =>
      (await newsroom.commitRevision(revision(`k2-${number}`, { status: 'canceled', headline: 'Kill' })))
        .outcome,
  }
  return (await doing[action]()) ?? 'unknown'
}

test('orders for a story at the same time, and deaths of their processes, leave a log that its texts bear out', async () => {
  await fc.assert(
    fc.asyncProperty(orders, fc.scheduler(), async (all, scheduler) => {
      const store = memoryPorts()
      const newsroom = openNewsroom(store)
      await newsroom.commitRevision(revision('k1'))
      const turn = () => scheduler.schedule(Promise.resolve())
      const answers: (string | undefined)[] = all.map(() => undefined)
      const work = all.map(async ({ action, pause, kill }, number) => {
        const gate = createGate(turn, kill ?? undefined)
        for (let turns = 0; turns < pause; turns += 1) await turn()
        const { clock } = newsroom
        try {
          answers[number] = await carryOut({ ...reach(store, gate), clock }, action, number)
        } catch (error) {
          if (!gate.isDead) throw error
          // A drop is delivered again; an order is not.
          if (action === 'update' || action === 'agency kill')
            answers[number] = await carryOut({ ...store, clock }, action, number)
        }
      })
      await scheduler.waitFor(Promise.all(work))

      newsroom.setClock('2026-03-01T10:10:00.000Z')
      await createReleaseEmbargoes({ ...store, ...newsroom })()
      const log = await newsroom.log()
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1))
      const names = log.map(({ orderKey, kind }) => `${orderKey} ${kind}`)
      expect(names).toEqual([...new Set(names)])
      for (const { orderKey, kind, headline, status } of log) {
        const stored = await store.articles.readRevision(ID, orderKey)
        expect([orderKey, kind, stored?.article.status === 'canceled']).toEqual([
          orderKey,
          kind,
          status === 'canceled',
        ])
        expect(stored?.article.headline).toBe(headline)
      }
      // Two editors who kill a story at the same time kill it once, and licensees are asked once to take it down.
      const again = log.filter(
        ({ status, orderKey }, at) =>
          status === 'canceled' && isFollowKey(orderKey) && log[at - 1]?.status === 'canceled',
      )
      expect(again).toEqual([])
      const current = await store.articles.readCurrent(ID)
      expect(current?.pending).toBeUndefined()
      expect(current?.change).toEqual(log.at(-1))

      const isKilled = answers.some(
        (answer, number) =>
          /kill/.test(all[number]?.action ?? '') && /killed|canceled|accepted/.test(`${answer}`),
      )
      const isReinstated = all.some(({ action }) => action === 'reinstate')
      if (isKilled && !isReinstated) expect(current?.change?.status).toBe('canceled')
      // Whatever stands can be published, with a text: by two orders if a hold hides an embargo of the desk.
      if (current?.change?.status === 'canceled') return
      const restate = createRestateArticle({ ...store, ...newsroom })
      for (let order = 0; order < 2; order += 1) await restate(ID, { status: 'usable' })
      const shown = await newsroom.readArticle(ID)
      expect(shown?.status).toBe('usable')
      expect(shown?.body.text).toContain('The harbour reopened')
    }),
    { numRuns: runsOf(300) },
  )
})
