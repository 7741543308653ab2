import { Logger } from '@aws-lambda-powertools/logger'
import { dynamoArticleStore } from '#adapters/dynamodb/dynamo-article-store.ts'
import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import { dynamoLicensees } from '#adapters/dynamodb/dynamo-licensees.ts'
import { dynamoProducts } from '#adapters/dynamodb/dynamo-products.ts'
import { dynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { lazyTextStore } from '#adapters/s3/lazy-text-store.ts'
import { systemClock as clock } from '#adapters/system-clock.ts'
import { http } from '#chain/http.ts'
import { createReadStanding } from '#commit/read-standing.ts'
import { createReadText } from '#commit/read-text.ts'
import { createDispatch } from './dispatch.ts'
import { ApiEnv } from './env.ts'
import { createFindHolding } from './find-holding.ts'
import { keepChanges } from './keep-changes.ts'
import { createServeArticle } from './serve-article.ts'
import { createServeFeed } from './serve-feed.ts'

const env = ApiEnv.parse(process.env)
const table = dynamoTable(env.TABLE)
const changes = dynamoChangeLog(table)
const articles = dynamoArticleStore(table, lazyTextStore(env.TEXT_BUCKET))
const findHolding = createFindHolding({
  licensees: dynamoLicensees(table),
  products: dynamoProducts(table),
  clock,
})

export const handler = http(
  createDispatch({
    readFeed: createServeFeed({ findHolding, changes: keepChanges(changes), clock }),
    readArticle: createServeArticle({
      findHolding,
      readStanding: createReadStanding({ articles, changes }),
      readText: createReadText({ articles }),
      clock,
    }),
  }),
  new Logger(),
)
