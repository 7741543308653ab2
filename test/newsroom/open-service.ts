import { createCommitRelease } from '#commit/commit-release.ts'
import { createCommitRevision } from '#commit/commit-revision.ts'
import { createCommitText } from '#commit/commit-text.ts'
import { createServeArticle } from '#functions/api/articles/serve-article.ts'
import { createReading } from '#functions/api/create-reading.ts'
import { createFindStart } from '#functions/api/feed/find-start.ts'
import { createReadFeedPage } from '#functions/api/feed/read-feed-page.ts'
import { createServeFeed } from '#functions/api/feed/serve-feed.ts'
import { createReleaseEmbargoes } from '#functions/release/release-embargoes.ts'
import { createScanOwed } from '#license/log/scan-owed.ts'
import { createFindHiddenTexts } from '#license/texts/find-hidden-texts.ts'
import { createFindTexts } from '#license/texts/find-texts.ts'
import type { Clock, Log } from '#ports'
import type { Reply } from '#schemas/call.ts'
import { FeedPage } from '#schemas/license/feed-page.ts'
import { LicensedArticle } from '#schemas/license/licensed-article.ts'
import type { StorePorts } from '#test/memory/memory-ports.ts'

/** The result of a call for an article; `words` is the whole answer as a licensee gets it. */
export interface Answer {
  status: number
  article?: LicensedArticle
  words: string
}

/** The use cases of commit, release and API over a store, wired as in the handlers. */
export const openService = (store: StorePorts, clock: Clock, log: Log = { info: () => {} }) => {
  const ports = { ...store, clock, log }
  const reading = createReading(ports)
  const { findHolding, readLatest, wasGiven } = reading
  const readFeed = createServeFeed({
    findHolding,
    clock,
    findStart: createFindStart(store.changes),
    readFeedPage: createReadFeedPage({
      ...ports,
      scanOwed: createScanOwed({ ...ports, wasGiven }),
      findHiddenTexts: createFindHiddenTexts({ readLatest, clock }),
      findTexts: createFindTexts({ ...ports, ...reading, how: 'feed' }),
    }),
  })
  const readArticle = createServeArticle({ ...reading, clock })
  const callAs = (licenseeId: string, resource: string) => ({
    method: 'GET',
    resource,
    path: resource,
    base: 'https://api.example.com/prod',
    caller: { scope: 'licensee', licenseeId },
  })
  const toAnswer = (reply: Reply): Answer => ({
    status: reply.ok ? 200 : reply.problem.status,
    ...('body' in reply && { article: LicensedArticle.parse(reply.body) }),
    words: JSON.stringify(reply),
  })
  return {
    commitRevision: createCommitRevision(ports),
    release: createReleaseEmbargoes({
      ...ports,
      commitText: createCommitText(ports),
      commitRelease: createCommitRelease(ports),
    }),
    /** A feed page after a cursor; with its articles for every fourth limit. */
    async feed(licenseeId: string, after: string | undefined, limit: number): Promise<FeedPage> {
      const query = {
        limit: [String(limit)],
        ...(limit % 4 === 3 && { view: ['full'] }),
        ...(after !== undefined && { after: [after] }),
      }
      const reply = await readFeed({ ...callAs(licenseeId, '/v1/feed'), pathParameters: {}, query })
      if (!('text' in reply)) throw new Error(JSON.stringify(reply))
      const page = FeedPage.parse(JSON.parse(reply.text))
      for (const { article, headline, version } of page.changes)
        if (article && (article.headline !== headline || article.version !== version))
          throw new Error(`The article "${article.headline}" came with the change "${headline}"`)
      return page
    },
    article: async (licenseeId: string, id: string): Promise<Answer> =>
      toAnswer(
        await readArticle({ ...callAs(licenseeId, '/v1/articles/{id}'), pathParameters: { id }, query: {} }),
      ),
  }
}
