import type { CommitEdit } from '#commit/commit-edit.ts'
import { createCommitRelease } from '#commit/commit-release.ts'
import { createCommitRevision } from '#commit/commit-revision.ts'
import { createCommitText } from '#commit/commit-text.ts'
import { createDeskCommits } from '#commit/desk-commits.ts'
import type { DropReading } from '#domain/drop/drop-reading.ts'
import { createIngestDrop, type IngestDrop } from '#functions/ingest/ingest-drop.ts'
import type { Remembered } from '#functions/ingest/remembered.ts'
import { createReleaseEmbargoes } from '#functions/release/release-embargoes.ts'
import type { Arrivals, Clock, DropStore } from '#ports'
import type { Article } from '#schemas/article.ts'
import { createReadArticle, type ReadArticle } from '#test/commit/read-article.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts, type StorePorts } from '#test/memory/memory-ports.ts'
import { type Gate, throughGate } from './gate.ts'

/** Stores as the use cases see them: true ones, or with a fault injected. */
export type Fault = (ports: StorePorts) => StorePorts

/**
 * The world of one history: the stores, the clock, and the Lambdas, each run of which is a fresh process
 * behind its own gate.
 */
export interface Scene {
  /** The true stores, for observers from outside. */
  store: StorePorts
  drops: ReturnType<typeof memoryDropStore>
  clock: Clock & { advance(minutes: number): void }
  /** `skew`: how many minutes the process's clock is ahead. */
  ingest(gate: Gate, skew: number): IngestDrop
  edit(gate: Gate): CommitEdit
  release(gate: Gate): () => Promise<unknown>
  readArticle(gate: Gate): ReadArticle
  changesAfter(gate: Gate): StorePorts['changes']['after']
}

export const START = Date.parse('2026-03-01T10:00:00Z')

/** The drops of a history are articles as JSON. */
const read = async ({ bytes }: { bytes: Uint8Array }): Promise<DropReading> => {
  const article: Article = JSON.parse(new TextDecoder().decode(bytes))
  return {
    ok: true,
    format: 'json',
    stories: [{ article, spans: [], removed: [], warnings: [] }],
    rejections: [],
    warnings: [],
  }
}

export const createScene = (fault: Fault): Scene => {
  const store = memoryPorts()
  const faulty = fault(store)
  const drops = memoryDropStore()
  let now = START
  const clock = {
    now: () => new Date(now),
    advance(minutes: number) {
      now += minutes * 60_000
    },
  }
  /** Arrivals through the other stores, so that their faults apply there too. */
  const arrivals: Arrivals = {
    async note(revision, names, day) {
      await faulty.articles.putRevision(revision)
      await faulty.aliases.note(names, day)
    },
    async look(articleId, seq) {
      const current = await faulty.articles.readCurrent(articleId)
      const isEnd = seq > 0 && (await faulty.changes.at(seq + 1)) === undefined
      return { ...(current && { current }), isEnd }
    },
  }
  /** What the processes of each clock remember from run to run. */
  const memories = new Map<number, Remembered>()
  const remembers = (skew: number): Remembered => {
    const remembered = memories.get(skew) ?? { seq: 0 }
    memories.set(skew, remembered)
    return remembered
  }
  const behind = (gate: Gate) => ({
    articles: throughGate(faulty.articles, gate),
    changes: throughGate(faulty.changes, gate),
    embargoes: throughGate(faulty.embargoes, gate),
    takedowns: throughGate(faulty.takedowns, gate),
    aliases: throughGate(faulty.aliases, gate),
    arrivals: throughGate(arrivals, gate),
    standingOrders: throughGate(faulty.standingOrders, gate),
    cases: throughGate(faulty.cases, gate),
    receipts: throughGate(faulty.receipts, gate),
    drops: throughGate<DropStore>(drops, gate),
    clock,
  })
  return {
    store,
    drops,
    clock,
    ingest(gate, skew) {
      const ports = { ...behind(gate), clock: { now: () => new Date(now + skew * 60_000) } }
      return createIngestDrop({
        ...ports,
        read,
        commitRevision: createCommitRevision(ports),
        remembered: remembers(skew),
      })
    },
    edit: gate => createDeskCommits(behind(gate)).commitEdit,
    release(gate) {
      const ports = behind(gate)
      return createReleaseEmbargoes({
        ...ports,
        commitText: createCommitText(ports),
        commitRelease: createCommitRelease(ports),
      })
    },
    readArticle: gate => createReadArticle(behind(gate)),
    changesAfter: gate => behind(gate).changes.after,
  }
}
