import { FeedPage } from '#schemas/license/feed-page.ts'
import { Acknowledgement } from '#schemas/license/takedown.ts'
import { ArticleQuery } from '#schemas/queries/article-query.ts'
import { EmptyQuery } from '#schemas/queries/empty-query.ts'
import { FeedQuery } from '#schemas/queries/feed-query.ts'
import { LatestQuery } from '#schemas/queries/latest-query.ts'
import { RevisionDiff } from '#schemas/revision-diff.ts'
import { RevisionHistory } from '#schemas/revision-history.ts'
import type { RouteName } from '#schemas/routes/routes.ts'
import type { Operation } from '../operation.ts'
import { accountOperations } from './account-operations.ts'
import { articleAnswers } from './article-answers.ts'
import { webhookOperations } from './webhook-operations.ts'

const gone = ['article-canceled', 'article-expired'] as const

const latest = (mediaType: string): Operation => ({
  tag: 'Feed',
  summary: `The latest articles, as ${mediaType.slice('application/'.length)}`,
  query: LatestQuery,
  answers: { 200: { description: 'A feed for readers and sites', content: { [mediaType]: 'text' } } },
  problems: [],
})

/** The operations of the licensee API, route by route. */
export const licenseeOperations = {
  readFeed: {
    tag: 'Feed',
    summary: 'What changed after a cursor, oldest first',
    description:
      'Call again with `next` as `after`: nothing is missed, however long it has been. An empty page has `next` too.',
    query: FeedQuery,
    answers: {
      200: {
        description: 'A page of the changes the license covers',
        content: { 'application/json': FeedPage, 'application/vnd.iptc.g2.newsmessage+xml': 'text' },
        headers: ['Link'],
      },
    },
    problems: [],
  },
  readArticle: {
    tag: 'Articles',
    summary: 'An article as it stands now',
    query: ArticleQuery,
    answers: articleAnswers,
    problems: ['not-found', 'not-acceptable', ...gone],
  },
  readRevisions: {
    tag: 'Articles',
    summary: 'The versions of an article the license covers, oldest first',
    query: EmptyQuery,
    answers: { 200: { description: 'Its history', content: { 'application/json': RevisionHistory } } },
    problems: ['not-found', ...gone],
  },
  readRevision: {
    tag: 'Articles',
    summary: 'An article as it was in one version',
    query: ArticleQuery,
    answers: articleAnswers,
    problems: ['not-found', 'not-acceptable', 'version-withdrawn', ...gone],
  },
  readDiff: {
    tag: 'Articles',
    summary: 'What a version changed, word by word',
    description: 'Compared with the previous version the license covers; the first has none.',
    query: EmptyQuery,
    answers: { 200: { description: 'Runs of words', content: { 'application/json': RevisionDiff } } },
    problems: ['not-found', 'version-withdrawn', ...gone],
  },
  readLatestAtom: latest('application/atom+xml'),
  readLatestRss: latest('application/rss+xml'),
  readLatestJson: latest('application/feed+json'),
  ...accountOperations,
  acknowledgeTakedown: {
    tag: 'Articles',
    summary: 'States that every copy of a killed article is down',
    description: 'If repeated, the first time stands.',
    query: EmptyQuery,
    answers: { 200: { description: 'What was recorded', content: { 'application/json': Acknowledgement } } },
    problems: ['not-found', 'article-not-canceled'],
  },
  ...webhookOperations,
} as const satisfies Record<RouteName, Operation>
