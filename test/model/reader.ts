import { isSameChange } from '#commit/is-same-change.ts'
import type { Article } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'
import type { Gate } from './gate.ts'
import type { Scene } from './scene.ts'

/** A licensee: polls the feed from its cursor and fetches the articles it learns of. */
export interface Reader {
  /** Everything the feed returned, in order. */
  seen: Change[]
  /** Fetches a page and its articles; returns the length of the page. */
  turnPage(): Promise<number>
  /** Polls until the feed returns nothing more. */
  catchUp(): Promise<void>
}

/**
 * Watches each answer: a page continues from the cursor without a gap, and an article is as the log had it
 * while it was read.
 */
export const createReader = (scene: Scene, gate: Gate, limit: number, violations: string[]): Reader => {
  const seen: Change[] = []
  const after = scene.changesAfter(gate)
  const readArticle = scene.readArticle(gate)

  const changesOf = async (articleId: string): Promise<Change[]> => {
    const log = await scene.store.changes.after(0, Number.POSITIVE_INFINITY)
    return log.filter(change => change.articleId === articleId)
  }

  const fetch = async (articleId: string): Promise<void> => {
    const before = await changesOf(articleId)
    const article = await readArticle(articleId)
    const later = (await changesOf(articleId)).slice(before.length)
    const possible = [before.at(-1), ...later]
    if (!possible.some(change => shows(article, change)))
      violations.push(
        `${articleId} was read as ${article?.status} v${article?.version} "${article?.headline}", the log never had it so`,
      )
  }

  const turnPage = async (): Promise<number> => {
    const page = await after(seen.length, limit)
    page.forEach((change, index) => {
      if (change.seq !== seen.length + 1)
        violations.push(`page gave ${change.seq} at place ${index} after ${seen.length}`)
      seen.push(change)
    })
    for (const articleId of ['article-0', ...page.map(change => change.articleId)]) await fetch(articleId)
    return page.length
  }

  return {
    seen,
    turnPage,
    async catchUp() {
      while ((await turnPage()) > 0);
    },
  }
}

const shows = (article: Article | undefined, change: Change | undefined): boolean =>
  article?.version === change?.version &&
  article?.status === change?.status &&
  article?.headline === change?.headline

/** Whether two readers were told the same. */
export const agree = (one: readonly Change[], other: readonly Change[]): boolean =>
  one.length === other.length &&
  one.every((change, index) => {
    const counterpart = other[index]
    return counterpart !== undefined && isSameChange(change, counterpart)
  })
