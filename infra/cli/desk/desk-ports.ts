import { dynamoAliases } from '#adapters/dynamodb/dynamo-aliases.ts'
import { dynamoArticleStore } from '#adapters/dynamodb/dynamo-article-store.ts'
import { dynamoCases } from '#adapters/dynamodb/dynamo-cases.ts'
import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import { dynamoClock } from '#adapters/dynamodb/dynamo-clock.ts'
import { dynamoDeliveries } from '#adapters/dynamodb/dynamo-deliveries.ts'
import { dynamoEmbargoes } from '#adapters/dynamodb/dynamo-embargoes.ts'
import { dynamoStandingOrders } from '#adapters/dynamodb/dynamo-standing-orders.ts'
import { dynamoTakedowns } from '#adapters/dynamodb/dynamo-takedowns.ts'
import { s3TextStore } from '#adapters/s3/s3-text-store.ts'
import type { Destination } from '../drop/destination.ts'

/** What the desk's use cases need from a place. */
export const deskPorts = ({ table, s3, texts, wakeUps }: Destination) => ({
  articles: dynamoArticleStore(table, s3TextStore(s3, texts)),
  aliases: dynamoAliases(table),
  changes: dynamoChangeLog(table),
  embargoes: dynamoEmbargoes(table),
  takedowns: dynamoTakedowns(table),
  deliveries: dynamoDeliveries(table),
  cases: dynamoCases(table),
  standingOrders: dynamoStandingOrders(table),
  wakeUps,
  clock: dynamoClock(table),
})
