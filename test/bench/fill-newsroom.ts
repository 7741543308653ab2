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
import { readDrop } from '#domain/drop/read-drop.ts'
import { createIngestDrop } from '#functions/ingest/ingest-drop.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryTextStore } from '#test/memory/memory-text-store.ts'
import { aDrop } from './a-drop.ts'

export const LICENSEE = 'gazette'

/** Ingests `count` stories into a table, one drop each, and adds a licensee who may see them all. */
export const fillNewsroom = async (table: DynamoTable, count: number, dropOf = aDrop): Promise<void> => {
  await dynamoProducts(table).put({ id: 'all', name: 'All copy' })
  await dynamoLicensees(table).put({
    id: LICENSEE,
    name: 'The Gazette',
    entitlements: [{ productId: 'all', from: '2020-01-01T00:00:00Z' }],
    cursorSecret: Buffer.alloc(32).toString('base64url'),
  })
  const standingOrders = dynamoStandingOrders(table)
  // As after a first order: until one is counted, each story reads the orders.
  await standingOrders.count()
  const drops = memoryDropStore()
  const texts = memoryTextStore()
  const articles = dynamoArticleStore(table, texts)
  const ingestDrop = createIngestDrop({
    drops,
    receipts: dynamoReceipts(table),
    articles,
    aliases: dynamoAliases(table),
    arrivals: dynamoArrivals(table, texts),
    standingOrders,
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
    const { drop, bytes } = dropOf(number, clock.now())
    drops.add(drop, bytes)
    const { outcome } = await ingestDrop(drop)
    if (outcome !== 'accepted') throw new Error(`Story ${number} was ${outcome}`)
  }
}
