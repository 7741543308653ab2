import type { SQSEvent } from 'aws-lambda'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { queue } from '#chain/queue.ts'
import type { Normalized } from '#domain/copy.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import type { Remembered } from '#functions/ingest/remembered.ts'
import type { Turn } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Current } from '#schemas/current.ts'
import type { Drop } from '#schemas/drop.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import { openNewsroom, revision, text } from '#test/commit/newsroom.ts'
import { story } from '#test/contract/story.ts'
import { lambdaContext } from '#test/functions/api/gateway-event.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

type Read = Pick<Normalized, 'article' | 'notice'>

const plain = (fields: Partial<Article>): Read => ({ article: story({ agency: 'Coastal Wire', ...fields }) })

const killOf = (headline: string): Read => ({
  ...plain({ id: 'notice', status: 'canceled', body: { html: '', text: '', wordCount: 0 } }),
  notice: { kind: 'kill', target: { headline }, note: 'Editors: A kill is mandatory.' },
})

describe('the drops of a batch, four at once,', () => {
  let store = memoryPorts()
  beforeEach(() => {
    store = memoryPorts()
  })

  /**
   * Ingests drops, each of which reads as the given stories. CURRENT is slow to be written after the first
   * change, so that there is time to come between.
   */
  const ingest = async (
    drops: Read[][],
    ports: Partial<typeof store> = {},
    remembered: Remembered = { seq: 0 },
  ): Promise<Receipt[]> => {
    let isFirst = true
    const articles = {
      ...store.articles,
      writeCurrent: async (next: Current) => {
        const steps = isFirst && !next.pending ? 100 : 0
        isFirst &&= steps === 0
        for (let step = 0; step < steps; step += 1) await new Promise(setImmediate)
        return store.articles.writeCurrent(next)
      },
    }
    const files = memoryDropStore()
    const { clock, commitRevision } = openNewsroom({ ...store, ...ports, articles })
    const readings = new Map(drops.map((stories, at) => [`desk/${at}.txt`, stories]))
    const ingestDrop = createIngestDrop({
      ...{ ...store, clock, commitRevision, ...ports, articles, drops: files, remembered },
      read: async ({ path }) => {
        const stories = (readings.get(path) ?? []).map(read => ({
          ...{ spans: [], removed: [], warnings: [] },
          ...read,
        }))
        return { ok: true, format: 'text', stories, rejections: [], warnings: [] }
      },
    })
    const receipts: Receipt[] = []
    const take = async (key: string, turn: Turn): Promise<void> => {
      const droppedAt = clock.now().toISOString()
      const drop: Drop = { bucket: 'drops', key, sequencer: `0${key}`, size: key.length, droppedAt }
      files.add(drop, new TextEncoder().encode(key))
      receipts.push(await ingestDrop(drop, turn))
    }
    const fail = (_: string, error: Error) => expect.fail(error.stack)
    const handler = queue(take, { error: fail }, { atOnce: 4 })
    const Records = [...readings.keys()].map(key => ({
      messageId: key,
      body: key,
      eventSource: 'aws:sqs',
      attributes: { ApproximateReceiveCount: '1' },
    }))
    expect(await handler({ Records } as SQSEvent, lambdaContext)).toEqual({ batchItemFailures: [] })
    return receipts.toSorted((one, other) => (one.drop.key < other.drop.key ? -1 : 1))
  }

  const outcomes = (receipts: Receipt[]): string[] =>
    receipts.flatMap(({ items }) =>
      items.map(
        ({ articleId, outcome, version, seq }) => `${articleId} ${outcome}, version ${version}, seq ${seq}`,
      ),
    )

  test('are committed in their order', async () => {
    const receipts = await ingest(['ferry', 'pier', 'tram', 'mill', 'quay'].map(id => [plain({ id })]))
    expect(outcomes(receipts)).toEqual(
      ['ferry', 'pier', 'tram', 'mill', 'quay'].map((id, at) => `${id} accepted, version 1, seq ${at + 1}`),
    )
  })

  test('are prepared, and get their receipts, beside the one that is committed', async () => {
    const told: string[] = []
    const { note } = store.arrivals
    const { put } = store.receipts
    await ingest([[plain({ id: 'ferry' })], [plain({ id: 'pier' })], [plain({ id: 'tram' })]], {
      arrivals: {
        ...store.arrivals,
        note: (revision, ...rest) => {
          told.push(`${revision.articleId} named`)
          return note(revision, ...rest)
        },
      },
      receipts: {
        ...store.receipts,
        put: receipt => {
          told.push(`${receipt.items[0]?.articleId} done`)
          return put(receipt)
        },
      },
    })
    expect(told).toEqual(['ferry named', 'pier named', 'tram named', 'pier done', 'tram done', 'ferry done'])
  })

  test('find the end of the log where the ones before have brought it, with one call for all', async () => {
    for (const id of ['dam', 'lock']) await openNewsroom(store).commitRevision(revision('0A', { id }))
    const head = vi.fn(store.changes.head)
    const look = vi.fn(store.arrivals.look)
    await ingest(
      ['ferry', 'pier', 'tram', 'mill', 'quay', 'dock'].map(id => [plain({ id })]),
      { changes: { ...store.changes, head }, arrivals: { ...store.arrivals, look } },
    )
    expect(look).toHaveBeenCalledTimes(6)
    expect(head).toHaveBeenCalledTimes(1)
  })

  test('look for the end of the log, and take no slot twice, if another process has appended', async () => {
    const head = vi.fn(store.changes.head)
    const found: string[] = []
    const putAt: typeof store.changes.putAt = async change => {
      const put = await store.changes.putAt(change)
      found.push(`${change.articleId} ${put.outcome}`)
      return put
    }
    const ports = { changes: { ...store.changes, head, putAt } }
    const remembered = { seq: 0 }
    await ingest([[plain({ id: 'ferry' })]], ports, remembered)
    await openNewsroom(store).commitRevision(revision('0A', { id: 'of another process' }))
    head.mockClear()
    await ingest([[plain({ id: 'pier' })], [plain({ id: 'tram' })]], ports, remembered)
    expect(found).toEqual(['ferry put', 'pier put', 'tram put'])
    expect(head).toHaveBeenCalledTimes(2)
  })

  test('that bring versions of an article come one after another', async () => {
    const versions = ['Ferry leaves', 'Ferry docks', 'Ferry sinks'].map(headline => [
      plain({ id: 'ferry', headline }),
    ])
    expect(outcomes(await ingest(versions))).toEqual(
      [1, 2, 3].map(version => `ferry accepted, version ${version}, seq ${version}`),
    )
  })

  test('that have several stories come alone', async () => {
    const later = plain({ id: 'ferry', headline: 'Ferry docks' })
    expect(outcomes(await ingest([[plain({ id: 'ferry' })], [later, plain({ id: 'tram' })]]))).toEqual([
      'ferry accepted, version 1, seq 1',
      'ferry accepted, version 2, seq 2',
      'tram accepted, version 1, seq 3',
    ])
  })

  test('that kill come after the stories in front of them, and before those behind', async () => {
    const kill = plain({ id: 'ferry', status: 'canceled' })
    expect(outcomes(await ingest([[plain({ id: 'ferry' })], [kill], [plain({ id: 'tram' })]]))).toEqual([
      'ferry accepted, version 1, seq 1',
      'ferry accepted, version 2, seq 2',
      'tram accepted, version 1, seq 3',
    ])
  })

  test('that kill in words mean no story behind them', async () => {
    const headline = 'Ferry runs aground off Halden'
    const receipts = await ingest([
      [plain({ id: 'ferry', headline })],
      [killOf(headline)],
      [plain({ id: 'ferry, written anew', headline, ...text('The ferry was refloated.') })],
    ])
    expect(outcomes(receipts)).toEqual([
      'ferry accepted, version 1, seq 1',
      'ferry accepted, version 2, seq 2',
      'ferry, written anew accepted, version 1, seq 3',
    ])
    expect(await store.cases.listOpen()).toEqual([])
  })
})
