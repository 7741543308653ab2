import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dynamoAliases } from '#adapters/dynamodb/dynamo-aliases.ts'
import { dynamoArrivals } from '#adapters/dynamodb/dynamo-arrivals.ts'
import { dynamoArticleStore } from '#adapters/dynamodb/dynamo-article-store.ts'
import { dynamoCases } from '#adapters/dynamodb/dynamo-cases.ts'
import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import { dynamoEmbargoes } from '#adapters/dynamodb/dynamo-embargoes.ts'
import { dynamoLicensees } from '#adapters/dynamodb/dynamo-licensees.ts'
import { dynamoProducts } from '#adapters/dynamodb/dynamo-products.ts'
import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { dynamoStandingOrders } from '#adapters/dynamodb/dynamo-standing-orders.ts'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { dynamoTakedowns } from '#adapters/dynamodb/dynamo-takedowns.ts'
import { systemClock as clock } from '#adapters/system-clock.ts'
import { createCommitRevision } from '#commit/commit-revision.ts'
import { readDrop } from '#domain/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryTextStore } from '#test/memory/memory-text-store.ts'

const story = readFileSync(join(import.meta.dirname, '../fixtures/text/whole-page/input.txt'), 'utf8')

export const LICENSEE = 'gazette'

/** Ingests `count` stories of their own into a table, and puts a licensee there who may see all of them. */
export const fillNewsroom = async (table: DynamoTable, count: number): Promise<void> => {
  await dynamoProducts(table).put({ id: 'all', name: 'All copy' })
  await dynamoLicensees(table).put({
    id: LICENSEE,
    name: 'The Gazette',
    entitlements: [{ productId: 'all', from: '2020-01-01T00:00:00Z' }],
    cursorSecret: Buffer.alloc(32).toString('base64url'),
  })
  const drops = memoryDropStore()
  const texts = memoryTextStore()
  const articles = dynamoArticleStore(table, texts)
  const ingestDrop = createIngestDrop({
    drops,
    receipts: dynamoReceipts(table),
    articles,
    aliases: dynamoAliases(table),
    arrivals: dynamoArrivals(table, texts),
    standingOrders: dynamoStandingOrders(table),
    cases: dynamoCases(table),
    commitRevision: createCommitRevision({
      articles,
      changes: dynamoChangeLog(table),
      embargoes: dynamoEmbargoes(table),
      takedowns: dynamoTakedowns(table),
      clock,
    }),
    read: readDrop,
    clock,
  })
  for (let number = 1; number <= count; number += 1) {
    const drop = {
      bucket: 'drops',
      key: `desk/story-${number}.txt`,
      sequencer: number.toString(16),
      size: story.length,
      droppedAt: clock.now().toISOString(),
    }
    drops.add(drop, new TextEncoder().encode(story))
    const { outcome } = await ingestDrop(drop)
    if (outcome !== 'accepted') throw new Error(`Story ${number} was ${outcome}`)
  }
}
