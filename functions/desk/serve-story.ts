import type { UseCase } from '#call/dispatch.ts'
import { showRevision } from '#commit/show-revision.ts'
import type { ArticleStore, Deliveries, Takedowns } from '#ports'
import type { Story } from '#schemas/story.ts'
import type { FindHistory } from './find-history.ts'
import { unknownThing } from './refuse-order.ts'

interface Ports {
  findHistory: FindHistory
  articles: Pick<ArticleStore, 'readRevision'>
  deliveries: Pick<Deliveries, 'of'>
  takedowns: Pick<Takedowns, 'acknowledgementsOf'>
}

/** `GET /v1/desk/articles/{id}`: an article with all that is known of it, also one that is killed or held. */
export const createServeStory =
  ({ findHistory, articles, deliveries, takedowns }: Ports): UseCase =>
  async call => {
    const articleId = call.pathParameters.id ?? ''
    const history = await findHistory(articleId)
    if (!history) return unknownThing(call, `article ${articleId}`)
    const { latest, changes, current } = history
    const [revision, given, acknowledgements] = await Promise.all([
      articles.readRevision(articleId, latest.orderKey),
      deliveries.of(articleId),
      takedowns.acknowledgementsOf(articleId),
    ])
    if (!revision)
      throw new Error(`The log names revision ${latest.orderKey} of ${articleId}, which is not there`)
    const { key, versionId } = revision.drop
    const body: Story = {
      articleId,
      article: showRevision(revision, latest),
      drop: { key, ...(versionId && { versionId }) },
      changes,
      overrides: current.overrides ?? [],
      deliveries: given,
      acknowledgements,
    }
    return { ok: true, body }
  }
