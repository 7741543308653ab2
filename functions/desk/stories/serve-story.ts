import type { UseCase } from '#call/dispatch.ts'
import { findStandingHold } from '#commit/read/find-standing-hold.ts'
import { readNamedRevision } from '#commit/read/read-named-revision.ts'
import type { ReadText } from '#commit/read/read-text.ts'
import { showRevision } from '#commit/read/show-revision.ts'
import { liftHold } from '#domain/revisions/hold/lift-hold.ts'
import type { Aliases, ArticleStore, ChangeLog, Deliveries, Takedowns } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Story } from '#schemas/desk/story.ts'
import type { Revision } from '#schemas/revision.ts'
import { unknownThing } from '../unknown-thing.ts'
import type { FindHistory } from './find-history.ts'
import { createFindTranslations } from './find-translations.ts'
import { createNameOrderers } from './name-orderers.ts'

interface Ports {
  findHistory: FindHistory
  aliases: Pick<Aliases, 'translationsOf'>
  articles: Pick<ArticleStore, 'readCurrents' | 'readRevision' | 'readRevisions'>
  changes: Pick<ChangeLog, 'at'>
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
  aliases,
  articles,
  changes: log,
  readText,
  deliveries,
  takedowns,
}: Ports): UseCase => {
  const nameOrderers = createNameOrderers({ articles })
  const findTranslations = createFindTranslations({ aliases, articles, changes: log })
  return async call => {
    const articleId = call.pathParameters.id ?? ''
    const history = await findHistory(articleId)
    if (!history) return unknownThing(call, `article ${articleId}`)
    const { latest, changes, current } = history
    const waits = latest.status === 'canceled' ? undefined : current.waits
    const withText = changes.findLast(({ status }) => status !== 'canceled') ?? latest
    const [revision, named, given, acknowledgements, waiting] = await Promise.all([
      readNamedRevision(articles, withText),
      nameOrderers(changes, current.recalls),
      deliveries.of(articleId),
      takedowns.acknowledgementsOf(articleId),
      waits && readNamedRevision(articles, { articleId, orderKey: waits }),
    ])
    const article = await readText(latest, revision)
    const hold = await findStandingHold(articles, current, revision)
    const shown = showRevision(revision, withText)
    const linked = await findTranslations(shown)
    const isEndless = latest.status === 'withheld' && latest.embargoedUntil === undefined
    const { embargoedUntil: hiddenEmbargo } = isEndless ? liftHold(revision) : {}
    const body: Story = {
      articleId,
      article: { ...shown, ...stateOf(article) },
      drop: dropOf(revision),
      changes: named,
      ...(hold && { hold: { by: hold.by, ...(hold.until && { until: hold.until }) } }),
      ...(hiddenEmbargo && { hiddenEmbargo }),
      ...(waiting && { waiting: toWaiting(waiting) }),
      ...linked,
      overrides: current.overrides ?? [],
      deliveries: given,
      acknowledgements,
    }
    return { ok: true, body }
  }
}

/** How the article stands now, whichever text is shown. */
const stateOf = ({ status, version, change }: Article) => ({ status, version, ...(change && { change }) })

const dropOf = ({ drop: { key, versionId } }: Revision): Story['drop'] => ({
  key,
  ...(versionId && { versionId }),
})

const toWaiting = (waiting: Revision): Story['waiting'] => ({
  headline: waiting.article.headline,
  receivedAt: waiting.article.receivedAt,
  drop: dropOf(waiting),
})
