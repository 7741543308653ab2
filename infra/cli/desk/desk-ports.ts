import { dynamoArticleStore } from '#adapters/dynamodb/dynamo-article-store.ts'
import { dynamoCases } from '#adapters/dynamodb/dynamo-cases.ts'
import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import { dynamoDeliveries } from '#adapters/dynamodb/dynamo-deliveries.ts'
import { dynamoEmbargoes } from '#adapters/dynamodb/dynamo-embargoes.ts'
import type { DynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { dynamoTakedowns } from '#adapters/dynamodb/dynamo-takedowns.ts'
import type { TextStore } from '#adapters/s3/text-store.ts'
import { systemClock as clock } from '#adapters/system-clock.ts'

const refuse = (): never => {
  throw new Error(
    'The text of this article is too large for the table, and this command reaches no other store',
  )
}

/** Commands of the desk reach the table alone. A kill needs no text; a reinstatement needs one that fits there. */
const noTexts: TextStore = { get: refuse, put: refuse }

/** What the desk's use cases need, over the table of a place. */
export const deskPorts = (table: DynamoTable) => ({
  articles: dynamoArticleStore(table, noTexts),
  changes: dynamoChangeLog(table),
  embargoes: dynamoEmbargoes(table),
  takedowns: dynamoTakedowns(table),
  deliveries: dynamoDeliveries(table),
  cases: dynamoCases(table),
  clock,
})
