import { createDispatch } from '#call/dispatch.ts'
import { createCommitEdit } from '#commit/commit-edit.ts'
import { createCommitRecall } from '#commit/commit-recall.ts'
import { createCommitRevision } from '#commit/commit-revision.ts'
import { createCommitText } from '#commit/commit-text.ts'
import { createReadStanding } from '#commit/read/read-standing.ts'
import { createReadText } from '#commit/read/read-text.ts'
import { readDrop } from '#domain/drop/read-drop.ts'
import { createServeBoard } from '#functions/desk/board/serve-board.ts'
import { createServeCases } from '#functions/desk/cases/serve-cases.ts'
import { createServeDeliveries } from '#functions/desk/deliveries/serve-deliveries.ts'
import { createAnswerRedrive } from '#functions/desk/drops/answer-redrive.ts'
import { createServeDrops } from '#functions/desk/drops/serve-drops.ts'
import { createServeLint } from '#functions/desk/drops/serve-lint.ts'
import { createServeRaw } from '#functions/desk/drops/serve-raw.ts'
import { createServeReceipts } from '#functions/desk/drops/serve-receipts.ts'
import { createServeRender } from '#functions/desk/drops/serve-render.ts'
import { createServeUpload } from '#functions/desk/drops/serve-upload.ts'
import { createServeHandover } from '#functions/desk/handover/serve-handover.ts'
import { createServeLicensees } from '#functions/desk/licensees/serve-licensees.ts'
import { createOrderUseCases } from '#functions/desk/orders/create-order-use-cases.ts'
import { createServeReleases } from '#functions/desk/releases/serve-releases.ts'
import { createServeTexts } from '#functions/desk/search/serve-texts.ts'
import { serveSession } from '#functions/desk/serve-session.ts'
import { createFindHistory } from '#functions/desk/stories/find-history.ts'
import { createFindStoryTexts } from '#functions/desk/stories/find-story-texts.ts'
import { createServeStory } from '#functions/desk/stories/serve-story.ts'
import { createServeStoryAs } from '#functions/desk/stories/serve-story-as.ts'
import { createServeStoryDiff } from '#functions/desk/stories/serve-story-diff.ts'
import { createServeStoryText } from '#functions/desk/stories/serve-story-text.ts'
import { createListTakedowns } from '#functions/desk/takedowns/list-takedowns.ts'
import { createServeTakedowns } from '#functions/desk/takedowns/serve-takedowns.ts'
import { deskRoutes } from '#schemas/routes/desk-routes.ts'
import { openNewsroom } from '#test/commit/newsroom.ts'
import { memoryDropQueue } from '#test/memory/memory-drop-queue.ts'
import { memoryDropStore } from '#test/memory/memory-drop-store.ts'
import { memoryMeters } from '#test/memory/memory-meters.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'

interface Asked {
  pathParameters?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
  scope?: string
  person?: string
}

const bucket = 'drops'
/** Not those of schemas/metrics/step-prices.ts, which change whenever costs are recorded. */
const prices = { date: '2026-01-01', region: 'us-east-1', ingest: 16, poll: 5, push: 12, minute: 4 }

/** The desk's calls over an in-memory store, with a clock that stands still. */
export const openDesk = (store = memoryPorts()) => {
  const newsroom = openNewsroom(store)
  const { clock } = newsroom
  const ports = { ...store, clock }
  const drops = memoryDropStore()
  const commits = {
    commitEdit: createCommitEdit(ports),
    commitRevision: createCommitRevision(ports),
    commitText: createCommitText(ports),
    commitRecall: createCommitRecall(ports),
  }
  const findHistory = createFindHistory({ ...store, readStanding: createReadStanding(store) })
  const findStoryTexts = createFindStoryTexts({ ...store, findHistory })
  const listTakedowns = createListTakedowns(ports)
  const dropQueue = memoryDropQueue()
  const meters = memoryMeters()
  const none = { waiting: 0, inFlight: 0 }
  const failedRuns = { count: async () => ({ release: none, push: none }) }
  const answer = createDispatch(deskRoutes, {
    readSession: serveSession,
    createUpload: createServeUpload({
      uploads: {
        sign: async ({ key, size, by, seconds }) => ({
          url: 'https://s3.example',
          fields: { key, size: `${size}`, by, seconds: `${seconds}` },
        }),
      },
      clock,
    }),
    lintDrop: createServeLint({ read: readDrop, clock }),
    listDrops: createServeDrops(ports),
    readReceipts: createServeReceipts({ ...store, bucket }),
    readRaw: createServeRaw({ drops, bucket }),
    readStory: createServeStory({ ...store, findHistory, readText: createReadText(store) }),
    readStoryAs: createServeStoryAs({
      ...ports,
      readStanding: createReadStanding(store),
      readText: createReadText(store),
    }),
    readStoryText: createServeStoryText({ findStoryTexts }),
    readStoryDiff: createServeStoryDiff({ findStoryTexts }),
    readBoard: createServeBoard({
      ...ports,
      dropQueue,
      failedRuns,
      listTakedowns,
      meters,
      prices,
      takedownMinutes: 30,
    }),
    listCases: createServeCases(store),
    listDeliveries: createServeDeliveries(ports),
    listLicensees: createServeLicensees(store),
    listReleases: createServeReleases({ ...store, readStanding: createReadStanding(store) }),
    readHandover: createServeHandover(ports),
    findTexts: createServeTexts(store),
    listTakedowns: createServeTakedowns({ listTakedowns }),
    redriveDrops: createAnswerRedrive({ dropQueue }),
    renderArticle: createServeRender({ clock }),
    ...createOrderUseCases({ ...ports, ...commits }),
  })
  return {
    ...newsroom,
    store,
    drops,
    dropQueue,
    failedRuns,
    meters,
    prices,
    answer,
    /** Makes one call and reads its answer as JSON. */
    async call(
      name: keyof typeof deskRoutes,
      { pathParameters = {}, query = {}, body, scope = 'editor', person }: Asked = {},
    ) {
      const { method, path } = deskRoutes[name]
      const reply = await answer({
        method,
        resource: path,
        path,
        base: 'https://api.example.com/prod',
        pathParameters,
        query: Object.fromEntries(Object.entries(query).map(([key, value]) => [key, [value]])),
        ...(body !== undefined && { body: JSON.stringify(body) }),
        caller: { scope, ...(person && { person }) },
      })
      if ('text' in reply) return reply.text
      return JSON.parse(JSON.stringify('body' in reply ? reply.body : reply))
    },
  }
}
