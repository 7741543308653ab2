import type { UseCase } from '#call/dispatch.ts'
import type { ReadStanding } from '#commit/read/read-standing.ts'
import type { ReadText } from '#commit/read/read-text.ts'
import type { FindHolding } from '#license/find-holding.ts'
import type { RecordDelivery } from '#license/ledger/record-delivery.ts'
import type { WasGiven } from '#license/log/was-given.ts'
import { type BindMediaPorts, createBindMedia } from '#license/texts/bind-media.ts'
import type { FindTexts } from '#license/texts/find-texts.ts'
import type { ArticleStore, ChangeLog, Clock } from '#ports'
import { createFindRevisions } from './articles/find-revisions.ts'
import { createServeArticle } from './articles/serve-article.ts'
import { createServeDiff } from './articles/serve-diff.ts'
import { createServeRevision } from './articles/serve-revision.ts'
import { createServeRevisions } from './articles/serve-revisions.ts'
import { createFindEntries } from './latest/find-entries.ts'
import { createFindLatest } from './latest/find-latest.ts'
import { createServeLatest } from './latest/serve-latest.ts'

interface Ports extends BindMediaPorts {
  articles: BindMediaPorts['articles'] & Pick<ArticleStore, 'readCurrents'>
  changes: ChangeLog
  /** The same log, with what was read of it cached in memory. */
  kept: Pick<ChangeLog, 'after'>
  findHolding: FindHolding
  findTexts: FindTexts
  readStanding: ReadStanding
  readText: ReadText
  recordDelivery: RecordDelivery
  wasGiven: WasGiven
  clock: Clock
}

/** The calls that return articles, singly or the latest together. */
export const createCopyUseCases = (ports: Ports) => {
  const latest = { ...ports, findLatest: createFindLatest(ports), findEntries: createFindEntries(ports) }
  const findRevisions = createFindRevisions(ports)
  return {
    readArticle: createServeArticle(ports),
    readRevisions: createServeRevisions({ findRevisions }),
    readRevision: createServeRevision({ ...ports, findRevisions, bindMedia: createBindMedia(ports) }),
    readDiff: createServeDiff({ ...ports, findRevisions }),
    readLatestAtom: createServeLatest(latest, 'atom'),
    readLatestRss: createServeLatest(latest, 'rss'),
    readLatestJson: createServeLatest(latest, 'json'),
  } satisfies Record<string, UseCase>
}
