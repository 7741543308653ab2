import type { UseCase } from '#call/dispatch.ts'
import type { ReadStanding } from '#commit/read-standing.ts'
import type { ReadText } from '#commit/read-text.ts'
import { createFindGone } from '#license/find-gone.ts'
import type { FindHolding } from '#license/find-holding.ts'
import { createFindTexts } from '#license/find-texts.ts'
import type { ReadLatest } from '#license/read-latest.ts'
import type { RecordDelivery } from '#license/record-delivery.ts'
import type { ArticleStore, ChangeLog, Clock, Log } from '#ports'
import { createFindLatest } from './find-latest.ts'
import { createFindRevisions } from './find-revisions.ts'
import { createFindStart } from './find-start.ts'
import { createReadFeedPage } from './read-feed-page.ts'
import { createServeArticle } from './serve-article.ts'
import { createServeDiff } from './serve-diff.ts'
import { createServeFeed } from './serve-feed.ts'
import { createServeLatest } from './serve-latest.ts'
import { createServeRevision } from './serve-revision.ts'
import { createServeRevisions } from './serve-revisions.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readRevisions'>
  changes: ChangeLog
  /** The same log, with what was read of it kept in memory. */
  kept: Pick<ChangeLog, 'after'>
  findHolding: FindHolding
  readStanding: ReadStanding
  readText: ReadText
  readLatest: ReadLatest
  recordDelivery: RecordDelivery
  clock: Clock
  log: Log
}

type Reading = ReturnType<typeof wire>

const wire = (ports: Ports) => {
  const { articles, changes, kept, findHolding, readLatest, recordDelivery, clock } = ports
  const findGone = createFindGone({ readLatest, clock })
  const textsOf = (how: 'feed' | 'latest') => createFindTexts({ articles, readLatest, recordDelivery, how })
  const readFeedPage = createReadFeedPage({ ...ports, changes: kept, findGone, findTexts: textsOf('feed') })
  const findLatest = createFindLatest({ changes, kept })
  const latest = { findHolding, findLatest, findTexts: textsOf('latest'), clock }
  const findRevisions = createFindRevisions(ports)
  return {
    readFeed: createServeFeed({ findHolding, findStart: createFindStart(changes), readFeedPage, clock }),
    readArticle: createServeArticle(ports),
    readRevisions: createServeRevisions({ findRevisions }),
    readRevision: createServeRevision({ ...ports, findRevisions }),
    readDiff: createServeDiff({ ...ports, findRevisions }),
    readLatestAtom: createServeLatest(latest, 'atom'),
    readLatestRss: createServeLatest(latest, 'rss'),
    readLatestJson: createServeLatest(latest, 'json'),
  } satisfies Record<string, UseCase>
}

/** Nothing leaves with the answer to a `HEAD`. */
const giveNothing: RecordDelivery = async (_, ...given) => given.map(() => undefined)

/**
 * The calls that read copy. A `HEAD` is answered as its `GET` would be, and no delivery is noted or counted for it: of its answer only the
 * header fields leave.
 */
export const createReadingUseCases = (ports: Ports): Reading => {
  const giving = wire(ports)
  const telling = wire({ ...ports, recordDelivery: giveNothing, log: { info: () => {} } })
  const either =
    (name: keyof Reading): UseCase =>
    call =>
      (call.method === 'HEAD' ? telling : giving)[name](call)
  return Object.fromEntries(
    (Object.keys(giving) as (keyof Reading)[]).map(name => [name, either(name)]),
  ) as Reading
}
