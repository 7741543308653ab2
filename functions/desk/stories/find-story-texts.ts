import { readNamedRevision } from '#commit/read/read-named-revision.ts'
import { showRevision } from '#commit/read/show-revision.ts'
import type { ArticleStore } from '#ports'
import { type StoryText, WAITING } from '#schemas/desk/story.ts'
import type { FindHistory } from './find-history.ts'

interface Ports {
  findHistory: FindHistory
  articles: Pick<ArticleStore, 'readRevision'>
}

/** Finds some texts of an article, each by its version or `waiting`; undefined for one that there is not. */
export type FindStoryTexts = (
  articleId: string,
  names: readonly string[],
) => Promise<(StoryText | undefined)[]>

/** A killed version has no text; one that was held, released or taken back is shown as it last stood. */
export const createFindStoryTexts =
  ({ findHistory, articles }: Ports): FindStoryTexts =>
  async (articleId, names) => {
    const history = await findHistory(articleId)
    return Promise.all(
      names.map(async name => {
        if (!history) return undefined
        const { current, latest, changes } = history
        if (name === WAITING) {
          if (!current.waits || latest.status === 'canceled') return undefined
          const { article, drop } = await readNamedRevision(articles, { articleId, orderKey: current.waits })
          return { article: { ...article, version: latest.version + 1 }, drop: toName(drop) }
        }
        const change = changes.findLast(
          ({ version, status, kind }) =>
            version === Number(name) && status !== 'canceled' && kind !== 'expiry',
        )
        if (!change) return undefined
        const revision = await readNamedRevision(articles, change)
        return { article: showRevision(revision, change), drop: toName(revision.drop) }
      }),
    )
  }

const toName = ({ key, versionId }: StoryText['drop']): StoryText['drop'] => ({
  key,
  ...(versionId && { versionId }),
})
