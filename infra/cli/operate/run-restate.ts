import { createDeskCommits } from '#commit/desk-commits.ts'
import type { PublicationState } from '#commit/restate-article.ts'
import { createRestateWithTranslations } from '#commit/translations/restate-with-translations.ts'
import { endsUnderEmbargo } from '#domain/rights/visibility/ends-under-embargo.ts'
import { isExpired } from '#domain/rights/visibility/is-expired.ts'
import { createRestateStory } from '#functions/desk/orders/restate-story.ts'
import { atPlace } from '../at-place.ts'
import { deskPorts } from '../desk/desk-ports.ts'
import { printLine } from '../print-line.ts'
import { refuse } from '../refuse.ts'

interface Options extends PublicationState {
  articleId: string
  /** Who says so. */
  by: string
  json: boolean
}

/** Publishes an article of a place now, holds it, or embargoes it, and reports it. */
export const runRestate = (
  to: string,
  { articleId, status, embargoedUntil, by, json }: Options,
): Promise<number> =>
  atPlace(to, async (_table, place, destination) => {
    const ports = deskPorts(destination)
    const restateArticle = createRestateWithTranslations({ ...ports, ...createDeskCommits(ports) })
    const restateStory = createRestateStory({ ...ports, restateArticle })
    const restated = await restateStory(articleId, { status, ...(embargoedUntil && { embargoedUntil }) }, by)
    if (!restated) return refuse(`there is no article ${articleId} at ${place}`)
    const { committed } = restated
    if (committed.outcome === 'superseded')
      return refuse(
        committed.by === 'kill'
          ? `${articleId} is killed: reinstate it first`
          : `${articleId} is overtaken: the agency sent a later revision; check it, then try again`,
      )
    const { version, seq, status: stands } = committed.change
    const end = stands === 'withheld' ? committed.change.embargoedUntil : undefined
    if (stands === 'canceled') return refuse(`${articleId} is killed: reinstate it first`)
    if (status === 'usable' && isExpired(committed.change, ports.clock.now()))
      return refuse(`${articleId} has expired: drop it again with a later end of its use, or with none`)
    if (stands === 'withheld' && endsUnderEmbargo(committed.change))
      process.stderr.write(
        `wiredesk: its use ends ${committed.change.expires}, before the embargo, so it is never published\n`,
      )
    if (status === 'usable' && stands === 'withheld')
      process.stderr.write(
        'wiredesk: the hold is lifted, and the embargo behind it stands: release it again to end that\n',
      )
    if (json)
      await printLine({ articleId, version, seq, status: stands, ...(end && { embargoedUntil: end }) })
    else
      process.stdout.write(
        `Article ${articleId} is ${stands}${end ? ` until ${end}` : ''} at ${place} (version ${version}).\n`,
      )
    return 0
  })
