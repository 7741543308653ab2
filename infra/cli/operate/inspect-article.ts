import { dynamoAliases } from '#adapters/dynamodb/dynamo-aliases.ts'
import { dynamoReceipts } from '#adapters/dynamodb/dynamo-receipts.ts'
import { mapFewAtOnce } from '#commit/read/map-few-at-once.ts'
import { createReadStanding } from '#commit/read/read-standing.ts'
import { createReadText } from '#commit/read/read-text.ts'
import { createFindHistory } from '#functions/desk/stories/find-history.ts'
import { createServeStory } from '#functions/desk/stories/serve-story.ts'
import type { Case } from '#schemas/desk/case.ts'
import { Story } from '#schemas/desk/story.ts'
import type { Receipt } from '#schemas/drops/receipt.ts'
import type { Revision } from '#schemas/revision.ts'
import type { StoryNames } from '#schemas/story-names.ts'
import { deskPorts } from '../desk/desk-ports.ts'
import type { Destination } from '../drop/destination.ts'
import { deskCall } from './desk-call.ts'
import { withEveryText } from './with-every-text.ts'

/** All that is known of an article, from the drops it came in to its deliveries. */
export interface InspectedArticle extends Story {
  receipts: Receipt[]
  revisions: (Omit<Revision, 'articleId' | 'article'> & { status: string; headline: string })[]
  cases: Case[]
  /** The names by which notices find it. */
  names: StoryNames[]
}

const MOST_RECEIPTS = 50

/** Gathers all that is known of an article; undefined if nothing was committed yet. */
export const inspectArticle = async (
  destination: Destination,
  articleId: string,
): Promise<InspectedArticle | undefined> => {
  const { table } = destination
  const found = deskPorts(destination)
  const ports = { ...found, articles: withEveryText(found.articles) }
  const { articles, cases } = ports
  const readStory = createServeStory({
    ...ports,
    findHistory: createFindHistory({ ...ports, readStanding: createReadStanding(ports) }),
    readText: createReadText(ports),
  })
  const reply = await readStory(deskCall('/v1/desk/articles/{id}', { pathParameters: { id: articleId } }))
  if (!reply.ok) return undefined
  const story = Story.parse('body' in reply ? reply.body : undefined)

  const orderKeys = await articles.listRevisions(articleId)
  const texts = await mapFewAtOnce(orderKeys, orderKey => articles.readRevision(articleId, orderKey))
  const revisions = texts.flatMap(text => text ?? [])
  const receipts = dynamoReceipts(table)
  const keys = [
    ...new Set(
      revisions.filter(({ drop }) => drop.bucket === destination.bucket).map(({ drop }) => drop.key),
    ),
  ]
  const lists = await mapFewAtOnce(keys, key => receipts.forKey(destination.bucket, key, MOST_RECEIPTS))
  const own = lists.flat().filter(({ items }) => items.some(item => item.articleId === articleId))
  const caseIds = [...new Set(own.flatMap(({ items }) => items.flatMap(({ caseId }) => caseId ?? [])))]
  const named = await mapFewAtOnce(caseIds, id => cases.find(id))
  const open = (await cases.listOpen()).filter(
    ({ id, candidates }) => candidates.includes(articleId) && !caseIds.includes(id),
  )
  const days = [...new Set(own.map(({ drop }) => drop.droppedAt.slice(0, 10)))]
  const noted = await mapFewAtOnce(days, day => dynamoAliases(table).notedOn(day))
  return {
    ...story,
    receipts: own,
    revisions: revisions.map(({ article, articleId: _, ...revision }) => ({
      ...revision,
      status: article.status,
      headline: article.headline,
    })),
    cases: [...named.flatMap(each => each ?? []), ...open],
    names: noted.flat().filter(names => names.articleId === articleId),
  }
}
