import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openCursor } from '#domain/cursor/open-cursor.ts'
import { edited } from '#domain/webhooks/edited.ts'
import { replayed } from '#domain/webhooks/replayed.ts'
import { resumed } from '#domain/webhooks/resumed.ts'
import { rotated } from '#domain/webhooks/rotated.ts'
import { createChangeWebhook } from '#functions/api/webhooks/change-webhook.ts'
import type { EndpointAnswer, Endpoints, Webhooks } from '#ports'
import type { Webhook } from '#schemas/webhooks/webhook.ts'
import { openNewsroom, revision } from '#test/commit/newsroom.ts'
import { aWebhook } from '#test/contract/a-webhook.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { openPush } from '#test/functions/push/open-push.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import '#test/seed.ts'
import { runsOf } from '#test/share.ts'
import { createGate, type Gate, throughGate } from './gate.ts'

const STORIES = 3
const HOUR = 3_600_000
const START = Date.parse('2026-03-01T10:00:00Z')
const { id, licenseeId } = aWebhook()

const secretOf = (value: string): string => `whsec_${Buffer.from(value.padEnd(24)).toString('base64')}`

const answers = {
  takes: { status: 204 },
  fails: { status: 503 },
  'is unreachable': { failure: 'No answer within 10 s' },
} satisfies Record<string, EndpointAnswer>
type Mood = keyof typeof answers

const acts = ['push', 'push', 'edit', 'rotate', 'replay', 'resume', 'test'] as const

/** What a licensee and the runs do with one webhook at the same time; some of the processes die. */
const history = fc.record({
  moods: fc.array(fc.constantFrom<Mood>('takes', 'takes', 'fails', 'is unreachable'), { maxLength: 4 }),
  processes: fc.array(
    fc.record({
      act: fc.constantFrom(...acts),
      pause: fc.nat(12),
      kill: fc.option(fc.record({ call: fc.nat(14), when: fc.constantFrom('before', 'after') }), { freq: 3 }),
    }),
    { minLength: 2, maxLength: 5 },
  ),
})

const open = async (moods: Mood[]) => {
  const store = memoryPorts()
  await store.products.put({ id: 'all', name: 'All' })
  await store.licensees.put(licenseeOf(licenseeId, 'all'))
  await store.webhooks.write(aWebhook())
  const newsroom = openNewsroom(store)
  for (let story = 1; story <= STORIES; story += 1)
    await newsroom.commitRevision(revision('k1', { id: `story-${story}`, headline: `Story ${story}` }))
  const time = { now: START }
  /** What was sent when, as a place in the log or the id of a test message, and whether it was taken. */
  const sent: { message: number | string; at: number; isTaken: boolean }[] = []
  let moments = 0
  const endpoints: Endpoints = {
    async call({ headers, body }) {
      const answer = answers[moods.shift() ?? 'takes']
      const { data } = JSON.parse(body)
      const seq = data.cursor && openCursor(data.cursor, licenseeOf(licenseeId).cursorSecret)
      moments += 1
      sent.push({ message: seq ?? headers['webhook-id'], at: moments, isTaken: answer === answers.takes })
      return answer
    },
  }
  let runs = 0
  const push = (webhooks: Webhooks, gate?: Gate) => {
    runs += 1
    const name = `run ${runs}`
    return openPush({
      store: { ...store, webhooks },
      clock: { now: () => new Date(time.now) },
      endpoints: gate ? throughGate(endpoints, gate) : endpoints,
      orders: { send: async () => {} },
      newId: () => name,
    }).push({ licenseeId, webhookId: id })
  }
  const moment = () => {
    moments += 1
    return moments
  }
  return { store, time, sent, push, moment }
}

test('a webhook that its licensee edits while push runs call it skips no change of the feed and keeps every edit', async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.scheduler(), async ({ moods, processes }, scheduler) => {
      const { store, time, sent, push, moment } = await open([...moods])
      const turn = () => scheduler.schedule(Promise.resolve())
      const orders: { act: string; value: string; began: number; ended: number; isDead: boolean }[] = []

      const order = async (act: string, number: number, webhooks: Webhooks, gate: Gate) => {
        const change = createChangeWebhook({ webhooks, wakeUps: { send: async () => {} } })
        const value = `${act}-${number}`
        const become: Record<string, (webhook: Webhook) => Webhook> = {
          edit: each => edited(each, { url: `https://hooks.example/${value}`, view: 'summary' }),
          rotate: each => rotated(each, secretOf(value), new Date(time.now)),
          replay: each => replayed(each, 0),
          resume: resumed,
          test: each => ({ ...each, ping: value }),
        }
        const began = moment()
        try {
          await change(licenseeId, id, become[act] ?? resumed)
        } finally {
          orders.push({ act, value, began, ended: moment(), isDead: gate.isDead })
        }
      }
      const work = processes.map(async ({ act, pause, kill }, number) => {
        const gate = createGate(turn, kill ?? undefined)
        for (let turns = 0; turns < pause; turns += 1) await turn()
        const webhooks = throughGate(store.webhooks, gate)
        try {
          await (act === 'push' ? push(webhooks, gate) : order(act, number, webhooks, gate))
        } catch (error) {
          if (!gate.isDead) throw error
        }
      })
      await scheduler.waitFor(Promise.all(work))
      for (let hour = 0; hour < 8; hour += 1) {
        time.now += 2 * HOUR
        await push(store.webhooks)
      }

      const webhook = await store.webhooks.find(licenseeId, id)
      expect(webhook).toMatchObject({ after: STORIES, status: 'active' })
      expect([webhook?.ping, webhook?.failing]).toEqual([undefined, undefined])

      // Each change was taken, and in order, but for one that comes again, or a replay from the start.
      const taken = sent.filter(({ isTaken }) => isTaken)
      const seqs = taken.flatMap(({ message }) => (typeof message === 'number' ? [message] : []))
      for (const [at, seq] of seqs.entries())
        expect([1, (seqs[at - 1] ?? 0) + 1, seqs[at - 1]]).toContain(seq)
      const since = (began: number) =>
        new Set(taken.filter(({ at }) => at > began).map(({ message }) => message))
      const places = Array.from({ length: STORIES }, (_, index) => index + 1)
      expect([...since(0)]).toEqual(expect.arrayContaining(places))
      for (const { act, began, isDead } of orders)
        if (act === 'replay' && !isDead) expect([...since(began)]).toEqual(expect.arrayContaining(places))

      // The last of the orders of a kind stands: one that none follows.
      const canBeLast = (act: string) =>
        orders
          .filter(each => each.act === act)
          .filter(({ ended }) => !orders.some(each => each.act === act && !each.isDead && each.began > ended))
          .map(({ value }) => value)
      const isTold = (act: string) => orders.some(each => each.act === act && !each.isDead)
      if (isTold('edit')) expect(canBeLast('edit')).toContain(webhook?.url.split('/').at(-1))
      if (isTold('rotate')) expect(canBeLast('rotate').map(secretOf)).toContain(webhook?.secret)
      // A run claims a test message before it sends it: if the run dies, the licensee asks for another.
      const pings = canBeLast('test')
      const isClaimedInVain = processes.some(({ act, kill }) => act === 'push' && kill)
      if (isTold('test') && !isClaimedInVain)
        expect(sent.some(({ message }) => pings.includes(String(message)))).toBe(true)
    }),
    { numRuns: runsOf(200) },
  )
})
