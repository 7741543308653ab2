import { createCommitRecall } from '#commit/commit-recall.ts'
import { createCommitRelease } from '#commit/commit-release.ts'
import { createCommitRevision } from '#commit/commit-revision.ts'
import { createCommitText } from '#commit/commit-text.ts'
import { digestArticle } from '#domain/revisions/digest-article.ts'
import type { Article } from '#schemas/article.ts'
import type { Revision } from '#schemas/revision.ts'
import { story } from '#test/contract/story.ts'
import type { StorePorts } from '#test/memory/memory-ports.ts'
import { createReadArticle } from './read-article.ts'

/** The commit use cases over a store, with a clock that is set by hand. */
export const openNewsroom = (store: StorePorts) => {
  let now = new Date('2026-03-01T10:00:00Z')
  const ports = { ...store, clock: { now: () => now } }
  return {
    setClock(instant: string): void {
      now = new Date(instant)
    },
    clock: ports.clock,
    commitRevision: createCommitRevision(ports),
    commitText: createCommitText(ports),
    commitRecall: createCommitRecall(ports),
    commitRelease: createCommitRelease(ports),
    readArticle: createReadArticle(ports),
    log: () => store.changes.after(0, 1000),
  }
}

/** A revision of an invented story, with the matching digest. */
export const revision = (orderKey: string, fields: Partial<Article> = {}): Revision => {
  const article = story(fields)
  return {
    articleId: article.id,
    orderKey,
    article,
    digest: digestArticle(article),
    drop: { bucket: 'drops', key: `${orderKey}.txt` },
  }
}

/** Copy with another text than the default story's, so that it is not a duplicate. */
export const text = (words: string): Pick<Article, 'body'> => ({
  body: { html: `<p>${words}</p>`, text: words, wordCount: words.split(' ').length },
})
