import type { UseCase } from '#call/dispatch.ts'
import { findStandingHold } from '#commit/read/find-standing-hold.ts'
import { readNamedRevision } from '#commit/read/read-named-revision.ts'
import type { ReadText } from '#commit/read/read-text.ts'
import { showRevision } from '#commit/read/show-revision.ts'
import { liftHold } from '#domain/revisions/hold/lift-hold.ts'
import type { ArticleStore, Deliveries, Takedowns } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Story } from '#schemas/story.ts'
import { unknownThing } from '../unknown-thing.ts'
import type { FindHistory } from './find-history.ts'
import { createNameOrderers } from './name-orderers.ts'

interface Ports {
  findHistory: FindHistory
  articles: Pick<ArticleStore, 'readRevision' | 'readRevisions'>
  readText: ReadText
  deliveries: Pick<Deliveries, 'of'>
  takedowns: Pick<Takedowns, 'acknowledgementsOf'>
}

/**
 * `GET /v1/desk/articles/{id}`: an article with all that is known of it, even if it is held. For a killed one
 * the last text is shown, so that the desk sees what it killed, and what a reinstatement would restore.
 */
export const createServeStory = ({
  findHistory,
  articles,
  readText,
  deliveries,
  takedowns,
}: Ports): UseCase => {
  const nameOrderers = createNameOrderers({ articles })
  return async call => {
    const articleId = call.pathParameters.id ?? ''
    const history = await findHistory(articleId)
    if (!history) return unknownThing(call, `article ${articleId}`)
    const { latest, changes, current } = history
    const withText = changes.findLast(({ status }) => status !== 'canceled') ?? latest
    const [revision, named, given, acknowledgements] = await Promise.all([
      readNamedRevision(articles, withText),
      nameOrderers(changes, current.recalls),
      deliveries.of(articleId),
      takedowns.acknowledgementsOf(articleId),
    ])
    const article = await readText(latest, revision)
    const hold = await findStandingHold(articles, current, revision)
    const { key, versionId } = revision.drop
    const isEndless = latest.status === 'withheld' && latest.embargoedUntil === undefined
    const { embargoedUntil: hiddenEmbargo } = isEndless ? liftHold(revision) : {}
    const body: Story = {
      articleId,
      article: { ...showRevision(revision, withText), ...stateOf(article) },
      drop: { key, ...(versionId && { versionId }) },
      changes: named,
      ...(hold && { hold: { by: hold.by, ...(hold.until && { until: hold.until }) } }),
      ...(hiddenEmbargo && { hiddenEmbargo }),
      overrides: current.overrides ?? [],
      deliveries: given,
      acknowledgements,
    }
    return { ok: true, body }
  }
}

/** How the article stands now, whichever text is shown. */
const stateOf = ({ status, version, change }: Article) => ({ status, version, ...(change && { change }) })
