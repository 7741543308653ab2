import { mediaBoundByLatest } from '#domain/rights/media/media-bound-by-latest.ts'
import type { ArticleStore, RevisionName } from '#ports'
import type { Article } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'
import type { Revision } from '#schemas/revision.ts'
import type { ReadLatest } from './read-latest.ts'

export interface BindMediaPorts {
  articles: Pick<ArticleStore, 'readRevisions'>
  /** Reads the standing of each article, with or without a mark: marks say nothing of media. */
  readEachLatest: ReadLatest
}

/** How often one page reads latest texts at most: each time it may wait for a text in S3. */
const MOST_ROUNDS = 4

interface ShownVersion {
  change: Change
  article: Article
  /** The latest change of the article; looked up if absent. */
  latest?: Change | undefined
}

/** Returns the articles of versions in their order; `known` are revisions already read, which may be the latest. */
export type BindMedia = (
  versions: readonly ShownVersion[],
  known: readonly (Revision | undefined)[],
) => Promise<readonly Article[]>

/**
 * Leaves in earlier versions only media that the latest version of each article has, under its conditions of
 * use. Nothing is read for a version without media. The latest texts are read in one batch, which one in S3 ends; then
 * the others in another, up to a limit. A version whose latest text was not read shows no media.
 */
export const createBindMedia =
  ({ articles, readEachLatest }: BindMediaPorts): BindMedia =>
  async (versions, known) => {
    const withMedia = versions.filter(({ article }) => article.media && article.media.length > 0)
    const unsure = withMedia.filter(({ latest }) => latest === undefined)
    const latestOf = await readEachLatest(unsure.map(({ change }) => change))

    const earlier = new Map<ShownVersion, Change | undefined>()
    for (const version of withMedia) {
      const latest = version.latest ?? latestOf(version.change)
      if (latest?.orderKey !== version.change.orderKey) earlier.set(version, latest)
    }
    const mediaOf = new Map<string, Article['media']>()
    const note = (revisions: readonly (Revision | undefined)[]) => {
      for (const revision of revisions) if (revision) mediaOf.set(nameOf(revision), revision.article.media)
    }
    note(known)
    const isWanted = (latest: Change | undefined): latest is Change =>
      latest !== undefined && latest.status !== 'canceled' && !mediaOf.has(nameOf(latest))
    const latestTexts = [...earlier.values()].filter(isWanted)
    let wanted = [...new Map(latestTexts.map(latest => [nameOf(latest), latest])).values()]
    for (let round = 1; round <= MOST_ROUNDS && wanted.length > 0; round += 1) {
      const read = await articles.readRevisions(wanted, Number.POSITIVE_INFINITY)
      note(read)
      wanted = wanted.slice(read.length)
    }

    return versions.map(version => {
      const { article } = version
      if (!earlier.has(version)) return article
      const latest = earlier.get(version)
      const media = mediaBoundByLatest(article.media ?? [], (latest && mediaOf.get(nameOf(latest))) ?? [])
      return { ...article, media }
    })
  }

const nameOf = ({ articleId, orderKey }: RevisionName): string => `${articleId} ${orderKey}`
