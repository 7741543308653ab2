import { randomUUID } from 'node:crypto'
import { createDeskCommits } from '#commit/desk-commits.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import type { Normalized } from '#domain/copy.ts'
import type { DropReading } from '#domain/drop/drop-reading.ts'
import { createDismissCase } from '#functions/desk/cases/dismiss-case.ts'
import { createResolveCase } from '#functions/desk/cases/resolve-case.ts'
import { createKillArticle } from '#functions/desk/orders/kill-article.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import type { Remembered } from '#functions/ingest/remembered.ts'
import type { Clock, DropStore, Endpoints, PushOrders } from '#ports'
import type { Licensee } from '#schemas/licensee.ts'
import { openPush } from '#test/functions/push/open-push.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import type { StorePorts } from '#test/memory/memory-ports.ts'
import { type Gate, throughGate } from '#test/model/gate.ts'
import { type History, LICENSEES, type LicenseeName } from './history.ts'
import { openService } from './open-service.ts'
import { START, toArticle, toDrop, toNotice, toNoticeDrop } from './to-drop.ts'

/** The drops of a history are articles as JSON, and so are its notices, with what they order. */
const read = async ({ bytes }: { bytes: Uint8Array }): Promise<DropReading> => {
  const story: Pick<Normalized, 'article' | 'notice'> = JSON.parse(new TextDecoder().decode(bytes))
  return {
    ok: true,
    format: 'json',
    stories: [{ ...story, spans: [], removed: [], warnings: [] }],
    rejections: [],
    warnings: [],
  }
}

export const isAdvance = (name: LicenseeName): boolean => name.startsWith('early')
export const holds = (name: LicenseeName, sections: readonly string[]): boolean =>
  !name.endsWith('sporting') || sections.includes('Sport')

const licensee = (id: LicenseeName): Licensee => ({
  id,
  name: id,
  entitlements: [
    {
      productId: id.endsWith('sporting') ? 'sport' : 'all',
      from: '2020-01-01T00:00:00Z',
      ...(isAdvance(id) && { advance: true }),
    },
  ],
  cursorSecret: Buffer.from(id.padEnd(32, '.')).toString('base64url'),
})

interface Pushing {
  endpoints: Endpoints
  orders: PushOrders
  chance: number
  decide: () => void
}

/**
 * The newsroom of one history: store, clock, licensees, and the Lambdas, each run of which is a fresh process
 * behind its gate.
 */
export const openNewsroom = async (store: StorePorts, { drops, notices }: History) => {
  await store.products.put({ id: 'all', name: 'All' })
  await store.products.put({ id: 'sport', name: 'Sport', sections: ['Sport'] })
  for (const name of LICENSEES) await store.licensees.put(licensee(name))
  // As after a first order: until one is counted, each story reads the orders.
  await store.standingOrders.count()
  const files = memoryDropStore()
  for (const [index, drop] of drops.entries())
    files.add(toDrop(index), new TextEncoder().encode(JSON.stringify({ article: toArticle(drop) })))
  for (const [index, { notice }] of notices.entries())
    files.add(toNoticeDrop(index), new TextEncoder().encode(JSON.stringify(toNotice(notice, index, drops))))
  let now = START

  const behind = (gate: Gate): StorePorts & { drops: DropStore } => ({
    ...store,
    articles: throughGate(store.articles, gate),
    changes: throughGate(store.changes, gate),
    embargoes: throughGate(store.embargoes, gate),
    receipts: throughGate(store.receipts, gate),
    takedowns: throughGate(store.takedowns, gate),
    aliases: throughGate(store.aliases, gate),
    arrivals: throughGate(store.arrivals, gate),
    standingOrders: throughGate(store.standingOrders, gate),
    cases: throughGate(store.cases, gate),
    drops: throughGate<DropStore>(files, gate),
  })
  /** What ingest remembers from run to run. */
  const remembered: Remembered = { seq: 0 }
  const clockAt = (skewMs: number): Clock => ({ now: () => new Date(now + skewMs) })

  return {
    store,
    now: () => now,
    /** Returns a check whether a process that begins now has outlived its timeout. */
    outlives(mostMs: number): () => boolean {
      const began = now
      return () => now - began > mostMs
    },
    moveTo(instant: number): void {
      now = Math.max(now, instant)
    },
    ingest(gate: Gate, skewMs: number) {
      const ports = { ...behind(gate), clock: clockAt(skewMs) }
      const { commitRevision } = openService(ports, ports.clock)
      return createIngestDrop({ ...ports, read, commitRevision, remembered })
    },
    /** The desk, with the open cases before it. */
    desk(gate: Gate) {
      const ports = { ...behind(gate), clock: clockAt(0) }
      const all = { ...ports, ...createDeskCommits(ports) }
      const killArticle = createKillArticle(all)
      const restateArticle = createRestateArticle(all)
      return {
        listOpen: ports.cases.listOpen,
        dismiss: createDismissCase(all),
        resolve: createResolveCase({ ...all, killArticle, restateArticle }),
        restate: restateArticle,
      }
    },
    release: (gate: Gate) => openService(behind(gate), clockAt(0)).release,
    /** The API as a licensee sees it; the last `lag` changes of the log are not visible yet. */
    api(gate: Gate, lag: number) {
      const ports = behind(gate)
      const { after } = ports.changes
      const changes: StorePorts['changes'] = {
        ...store.changes,
        at: ports.changes.at,
        marked: ports.changes.marked,
        async after(seq, limit) {
          const run = await after(seq, limit)
          const head = await store.changes.head()
          return run.filter(change => change.seq <= head - lag)
        },
      }
      return openService({ ...ports, changes }, clockAt(0))
    },
    /**
     * Wake and push; `decide` is called as a run begins to read what decides on the text of its next message.
     */
    push(gate: Gate, { endpoints, orders, chance, decide }: Pushing) {
      const ports = behind(gate)
      const webhooks = throughGate(store.webhooks, gate)
      return openPush({
        store: {
          ...ports,
          deliveries: throughGate(store.deliveries, gate),
          webhooks: {
            ...webhooks,
            write(next) {
              decide()
              return webhooks.write(next)
            },
          },
          articles: {
            ...ports.articles,
            readCurrents(ids) {
              decide()
              return ports.articles.readCurrents(ids)
            },
          },
        },
        clock: clockAt(0),
        endpoints: throughGate(endpoints, gate),
        orders,
        random: () => chance,
        newId: randomUUID,
      })
    },
  }
}

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>
