import { LATE_MS } from '#chain/create-set-aside.ts'
import { createTurns, type Place } from '#chain/create-turns.ts'
import { createCommitRevision } from '#commit/commit-revision.ts'
import { AT_ONCE } from '#functions/ingest/ingest-drop.ts'
import type { Turn } from '#ports'
import { revision, text } from '#test/commit/newsroom.ts'
import { stated } from '#test/cost/price-list.ts'
import { memoryEmbargoes } from '#test/memory/memory-embargoes.ts'
import { memoryTakedowns } from '#test/memory/memory-takedowns.ts'
import { createChance } from './chance.ts'
import { createInbox } from './create-inbox.ts'
import { modelledArticles } from './modelled-articles.ts'
import { modelledLog } from './modelled-log.ts'
import { modelledTable } from './modelled-table.ts'
import type { Plan } from './plan.ts'
import { newTally } from './tally.ts'
import { createVirtualTime } from './virtual-time.ts'

const DAY_SECONDS = 86_400
/** Share of drops that are a later revision of one of the latest stories. */
export const LATER = 0.3
const LATEST = 500
/**
 * The time to read a drop, from S3 and by the processor: milliseconds at the median and the 99th percentile.
 */
const READING = { median: 45, p99: 150 }
/** After its failures the message reappears after so long (functions/chain/queue.ts), then after nine minutes each time. */
const VISIBLE_AGAIN_MS = [15_000, 60_000, 240_000]
const VISIBLE_AT_LAST_MS = 540_000
/** To receive a message, look into it and send it to the backlog: a batch of ten takes some 65 ms, and four are here worked on at once. */
const SETTING_ASIDE = { median: 26, p99: 80 }
/** infra/constructs/ingest.ts */
const RECEIVES = 8

const START = Date.parse('2026-03-01T00:00:00Z')

interface Drop {
  articleId: string
  orderKey: string
  arrivedAt: number
  receives: number
  isLast?: true
}

/**
 * Runs the real commit of revisions, by a number of concurrent processes, over the modelled table, in virtual
 * time. Drops come in at random at their rate; each process works on some at once, as ingest does: it reads
 * them, puts their texts and names, commits them in turn, and writes their receipts. Licensees poll. Returns
 * the counts, and the store's final contents.
 */
export const simulate = async (plan: Plan) => {
  const time = createVirtualTime()
  const chance = createChance(plan.seed)
  const tally = newTally()
  const table = modelledTable({ time, chance, tally })
  const { articles, currents } = modelledArticles(table, tally)
  const logs = Array.from({ length: plan.logs }, (_, at) => modelledLog(table, tally, `${at}`))
  const clock = { now: () => new Date(START + time.now()) }
  const ports = { articles, clock, embargoes: memoryEmbargoes(), takedowns: memoryTakedowns() }
  const commits = logs.map(changes => createCommitRevision({ ...ports, changes }))
  const shardOf = (articleId: string): number => Number(articleId.slice(1)) % plan.logs
  const inbox = createInbox<Drop>(time)
  const backlog = createInbox<Drop>(time)
  const end = plan.seconds * 1000
  const drops: Drop[] = []

  const arrive = async () => {
    let stories = 0
    for (;;) {
      await time.sleep(chance.untilNext(plan.articlesPerDay / DAY_SECONDS))
      if (time.now() >= end) break
      const isLater = stories > 0 && chance.share() < LATER
      const story = isLater ? stories - Math.floor(chance.share() * Math.min(stories, LATEST)) : ++stories
      const orderKey = `k${String(drops.length).padStart(12, '0')}`
      const drop = { articleId: `a${story}`, orderKey, arrivedAt: time.now(), receives: 0 }
      drops.push(drop)
      inbox.put(drop)
    }
    const last: Drop = {
      articleId: `a${stories + 1}`,
      orderKey: 'k~',
      arrivedAt: time.now(),
      receives: 0,
      isLast: true,
    }
    drops.push(last)
    inbox.put(last)
  }

  const ingest = async (
    { articleId, orderKey, arrivedAt, isLast }: Drop,
    turn: Turn,
    known: Map<number, number>,
  ) => {
    await time.sleep(chance.latency(READING))
    const shard = shardOf(articleId)
    const own = revision(orderKey, { id: articleId, ...text(orderKey) })
    const names = table.call({ kind: 'write', units: 1, partitions: [`X#day ${shard}`] }, () => {})
    await Promise.all([articles.putRevision(own), names])
    const looked = known.get(shard)
    const slot = looked === undefined ? undefined : logs[shard]?.at(looked + 1)
    const [current, taken] = await Promise.all([articles.readCurrent(articleId), slot])
    await turn.come()
    const seq = known.get(shard)
    const isEnd = seq !== undefined && (seq !== looked || !taken)
    await commits[shard]?.(own, {
      isStored: true,
      current,
      ...(isEnd && { seq }),
      placed: seq => {
        known.set(shard, seq)
        turn.pass()
      },
    })
    const receipt = [`D#${orderKey}`, `ReceiptsByDay ${shard}`]
    await table.call({ kind: 'write', units: 1, partitions: receipt }, () => {})
    tally.toCommit.push(time.now() - arrivedAt)
    tally.lastAt = time.now()
    if (isLast) tally.lastToCommit = time.now() - arrivedAt
    if (time.now() < end) tally.inTime += 1
  }

  /** One of the drops that a process works on at once. */
  const write = async (from: typeof inbox, turns: () => Place, known: Map<number, number>) => {
    for (let drop = await from.take(); drop; drop = await from.take()) {
      drop.receives += 1
      if (
        from === inbox &&
        plan.backlogWriters > 0 &&
        drop.receives === 1 &&
        !drop.isLast &&
        time.now() - drop.arrivedAt > LATE_MS
      ) {
        await time.sleep(chance.latency(SETTING_ASIDE))
        drop.receives = 0
        backlog.put(drop)
        continue
      }
      const turn = turns()
      try {
        await ingest(drop, turn, known)
      } catch (error) {
        // Whatever it was: the Lambda has failed on the message, and the queue delivers it again.
        tally.failures.push(String(error))
        if (drop.receives < RECEIVES) tally.redelivered += 1
        else tally.deadLetters += 1
        if (drop.receives < RECEIVES)
          from.putLater(drop, VISIBLE_AGAIN_MS[drop.receives - 1] ?? VISIBLE_AT_LAST_MS)
      } finally {
        turn.end()
      }
    }
  }

  const poll = async () => {
    await time.sleep(chance.share() * stated.pollSeconds * 1000)
    const cursors = logs.map(() => 0)
    while (time.now() < end) {
      for (const [at, log] of logs.entries()) {
        tally.polls += 1
        const run = await log.after(cursors[at] ?? 0, 200).catch(() => [])
        cursors[at] = (cursors[at] ?? 0) + run.length
      }
      await time.sleep(stated.pollSeconds * 1000)
    }
  }

  const arriving = arrive().then(inbox.close)
  const startWriters = (length: number, from: typeof inbox) =>
    Array.from({ length }, () => {
      const turns = createTurns()
      const known = new Map<number, number>()
      return Promise.all(Array.from({ length: AT_ONCE }, () => write(from, turns, known)))
    })
  const writers = startWriters(plan.writers, inbox)
  const late = startWriters(plan.backlogWriters, backlog)
  void Promise.all(writers).then(backlog.close)
  const readers = Array.from({ length: plan.licensees }, poll)
  await time.run()
  await Promise.all([arriving, ...writers, ...late, ...readers])
  return { tally, drops, currents, logs: logs.map(({ slots }) => slots) }
}
