import { Logger } from '@aws-lambda-powertools/logger'
import { cloudWatchMeters } from '#adapters/cloudwatch/cloud-watch-meters.ts'
import { dynamoAgencyHabits } from '#adapters/dynamodb/dynamo-agency-habits.ts'
import { dynamoArticleStore } from '#adapters/dynamodb/dynamo-article-store.ts'
import { dynamoCases } from '#adapters/dynamodb/dynamo-cases.ts'
import { dynamoChangeLog } from '#adapters/dynamodb/dynamo-change-log.ts'
import { dynamoDeliveries } from '#adapters/dynamodb/dynamo-deliveries.ts'
import { dynamoEmbargoes } from '#adapters/dynamodb/dynamo-embargoes.ts'
import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { dynamoStandingOrders } from '#adapters/dynamodb/dynamo-standing-orders.ts'
import { dynamoTable } from '#adapters/dynamodb/dynamo-table.ts'
import { dynamoTakedowns } from '#adapters/dynamodb/dynamo-takedowns.ts'
import { dynamoWebhooks } from '#adapters/dynamodb/dynamo-webhooks.ts'
import { s3Client } from '#adapters/s3/s3-client.ts'
import { s3DropStore } from '#adapters/s3/s3-drop-store.ts'
import { s3TextStore } from '#adapters/s3/s3-text-store.ts'
import { s3Uploads } from '#adapters/s3/s3-uploads.ts'
import { sqsClient } from '#adapters/sqs/sqs-client.ts'
import { sqsDropQueue } from '#adapters/sqs/sqs-drop-queue.ts'
import { sqsWakeUps } from '#adapters/sqs/sqs-wake-ups.ts'
import { systemClock as clock } from '#adapters/system-clock.ts'
import { createDispatch } from '#call/dispatch.ts'
import { http } from '#chain/http.ts'
import { createDeskCommits } from '#commit/desk-commits.ts'
import { createReadStanding } from '#commit/read-standing.ts'
import { createReadText } from '#commit/read-text.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import type { readDrop } from '#domain/read-drop.ts'
import { deskRoutes } from '#schemas/desk-routes.ts'
import { stepPrices } from '#schemas/step-prices.ts'
import { createAnswerDismissal, createAnswerResolution } from './answer-case.ts'
import { createAnswerClearField, createAnswerSetField } from './answer-field.ts'
import { createAnswerKill } from './answer-kill.ts'
import { createAnswerRedrive } from './answer-redrive.ts'
import { createAnswerReinstate } from './answer-reinstate.ts'
import { createAnswerState } from './answer-state.ts'
import { createClearOverride } from './clear-override.ts'
import { createDismissCase } from './dismiss-case.ts'
import { DeskEnv } from './env.ts'
import { createFindHistory } from './find-history.ts'
import { createKillArticle } from './kill-article.ts'
import { createListTakedowns } from './list-takedowns.ts'
import { createReinstateArticle } from './reinstate-article.ts'
import { createResolveCase } from './resolve-case.ts'
import { createServeBoard } from './serve-board.ts'
import { createServeCases } from './serve-cases.ts'
import { createServeDrops } from './serve-drops.ts'
import { createServeLint } from './serve-lint.ts'
import { createServeRaw } from './serve-raw.ts'
import { createServeReceipts } from './serve-receipts.ts'
import { createServeRender } from './serve-render.ts'
import { serveSession } from './serve-session.ts'
import { createServeStory } from './serve-story.ts'
import { createServeStoryDiff } from './serve-story-diff.ts'
import { createServeTakedowns } from './serve-takedowns.ts'
import { createServeUpload } from './serve-upload.ts'
import { createSetOverride } from './set-override.ts'

const env = DeskEnv.parse(process.env)
const bucket = env.DROPS_BUCKET
const table = dynamoTable(env.TABLE)
const s3 = s3Client()
const articles = dynamoArticleStore(table, s3TextStore(s3, env.TEXT_BUCKET))
const changes = dynamoChangeLog(table)
const cases = dynamoCases(table)
const deliveries = dynamoDeliveries(table)
const standingOrders = dynamoStandingOrders(table)
const takedowns = dynamoTakedowns(table)
const receipts = dynamoReceipts(table)

const embargoes = dynamoEmbargoes(table)
const dropQueue = sqsDropQueue(sqsClient(), env.DROPS_QUEUE, env.DEAD_LETTERS)
const listTakedowns = createListTakedowns({ articles, changes, deliveries, takedowns })

const log = new Logger()
const wakeUps = sqsWakeUps(env.WAKE_QUEUE, log)
const meters = cloudWatchMeters(
  { dropsQueue: env.DROPS_QUEUE_NAME, api: env.API_NAME, push: env.PUSH_FUNCTION },
  log,
)
const commitPorts = { articles, changes, embargoes, takedowns, wakeUps, clock }
const { commitEdit, commitRevision, commitText } = createDeskCommits(commitPorts)
const readText = createReadText({ articles })
const findHistory = createFindHistory({ readStanding: createReadStanding({ articles, changes }), changes })
// The rules of reading are half of the bundle, and most calls need none.
const read: typeof readDrop = async drop => (await import('#domain/read-drop.ts')).readDrop(drop)

const casePorts = { cases, standingOrders, clock }
const killArticle = createKillArticle({ articles, ...casePorts, commitRevision })
const restateArticle = createRestateArticle({ articles, commitRevision })

export const handler = http(
  createDispatch(deskRoutes, {
    readSession: serveSession,
    createUpload: createServeUpload({ uploads: s3Uploads(s3, bucket), clock }),
    lintDrop: createServeLint({ read, clock }),
    listDrops: createServeDrops({ receipts, clock }),
    readReceipts: createServeReceipts({ receipts, bucket }),
    readRaw: createServeRaw({ drops: s3DropStore(s3), bucket }),
    readStory: createServeStory({ findHistory, articles, readText, deliveries, takedowns }),
    readStoryDiff: createServeStoryDiff({ findHistory, readText }),
    killStory: createAnswerKill({ killArticle }),
    reinstateStory: createAnswerReinstate({
      reinstateArticle: createReinstateArticle({ articles, commitText, clock }),
    }),
    setField: createAnswerSetField({ setOverride: createSetOverride({ commitEdit, clock }) }),
    clearField: createAnswerClearField({ clearOverride: createClearOverride({ commitEdit, clock }) }),
    setState: createAnswerState({ restateArticle, clock }),
    renderArticle: createServeRender({ clock }),
    resolveCase: createAnswerResolution({
      resolveCase: createResolveCase({ ...casePorts, restateArticle, killArticle }),
    }),
    dismissCase: createAnswerDismissal({ dismissCase: createDismissCase(casePorts) }),
    listCases: createServeCases({ cases, articles, changes }),
    listTakedowns: createServeTakedowns({ listTakedowns }),
    readBoard: createServeBoard({
      articles,
      receipts,
      dropQueue,
      changes,
      embargoes,
      cases,
      webhooks: dynamoWebhooks(table),
      habits: dynamoAgencyHabits(table),
      listTakedowns,
      meters,
      prices: stepPrices,
      clock,
    }),
    redriveDrops: createAnswerRedrive({ dropQueue }),
  }),
  log,
)
