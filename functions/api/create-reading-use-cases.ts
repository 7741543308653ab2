import type { UseCase } from '#call/dispatch.ts'
import { isUnmodified } from '#call/is-unmodified.ts'
import { lazyUseCases } from '#call/lazy-use-cases.ts'
import type { ReadStanding } from '#commit/read/read-standing.ts'
import type { ReadText } from '#commit/read/read-text.ts'
import type { FindHolding } from '#license/find-holding.ts'
import { deferDelivery } from '#license/ledger/defer-delivery.ts'
import type { RecordDelivery } from '#license/ledger/record-delivery.ts'
import { createScanOwed } from '#license/log/scan-owed.ts'
import type { WasGiven } from '#license/log/was-given.ts'
import { createFindHiddenTexts } from '#license/texts/find-hidden-texts.ts'
import { lazyFindTexts } from '#license/texts/lazy-find-texts.ts'
import type { ReadLatest } from '#license/texts/read-latest.ts'
import type { ArticleStore, ChangeLog, Clock, Log } from '#ports'
import type { Call, Reply } from '#schemas/call.ts'
import { createFindStart } from './feed/find-start.ts'
import { createReadFeedPage } from './feed/read-feed-page.ts'
import { createServeFeed } from './feed/serve-feed.ts'

interface Ports {
  articles: Pick<ArticleStore, 'readRevisions' | 'readCurrents'>
  changes: ChangeLog
  /** The same log, with what was read of it cached in memory. */
  kept: Pick<ChangeLog, 'after'>
  findHolding: FindHolding
  readStanding: ReadStanding
  readText: ReadText
  readLatest: ReadLatest
  /** The same, without relying on marks. */
  readEachLatest: ReadLatest
  recordDelivery: RecordDelivery
  /** Tells for one answer what recording its deliveries would forbid. */
  foresee: () => RecordDelivery
  wasGiven: WasGiven
  clock: Clock
  log: Log
}

type Reading = ReturnType<typeof wire>

const copyCalls = [
  'readArticle',
  'readRevisions',
  'readRevision',
  'readDiff',
  'readLatestAtom',
  'readLatestRss',
  'readLatestJson',
] as const

/** Most calls by far are polls, so what returns articles is loaded on the first call for one. */
const wire = (ports: Ports) => {
  const { changes, kept, readLatest, wasGiven, clock } = ports
  const findHiddenTexts = createFindHiddenTexts({ readLatest, clock })
  const textsOf = (how: 'feed' | 'latest') => lazyFindTexts({ ...ports, how })
  const readFeedPage = createReadFeedPage({
    ...ports,
    scanOwed: createScanOwed({ changes: kept, wasGiven }),
    findHiddenTexts,
    findTexts: textsOf('feed'),
  })
  const openCopy = async () => {
    const { createCopyUseCases } = await import('./create-copy-use-cases.ts')
    return createCopyUseCases({ ...ports, findTexts: textsOf('latest') })
  }
  return {
    readFeed: createServeFeed({ ...ports, findStart: createFindStart(changes), readFeedPage }),
    ...lazyUseCases(copyCalls, openCopy),
  } satisfies Record<string, UseCase>
}

/** Whether an answer of a call gives several texts at once. */
const givesTexts = (name: keyof Reading, { query, accept }: Call): boolean =>
  name.startsWith('readLatest') ||
  (name === 'readFeed' && ('view' in query || 'format' in query || accept?.includes('vnd.iptc') === true))

/**
 * The calls that read copy. A `HEAD` is answered as its `GET` would be, quotas of articles included, but
 * records and counts no delivery: only header fields are sent. Nor does an answer that the caller already has,
 * since a 304 carries no text.
 */
export const createReadingUseCases = (ports: Ports): Reading => {
  const giving = wire(ports)
  const tell = (name: keyof Reading, call: Call): Promise<Reply> =>
    wire({ ...ports, recordDelivery: ports.foresee(), log: { info: () => {} } })[name](call)
  /** If a quota forbids some of the texts, the answer is made again without them. */
  const unlessHeld = async (name: keyof Reading, call: Call): Promise<Reply> => {
    const { note, record } = deferDelivery(ports.recordDelivery)
    const answer = await wire({ ...ports, recordDelivery: note })[name](call)
    if (isUnmodified(call, answer) || (await record())) return answer
    return giving[name](call)
  }
  const either =
    (name: keyof Reading): UseCase =>
    call => {
      if (call.method === 'HEAD') return tell(name, call)
      const isHeld = call.ifNoneMatch !== undefined && givesTexts(name, call)
      return isHeld ? unlessHeld(name, call) : giving[name](call)
    }
  return Object.fromEntries(
    (Object.keys(giving) as (keyof Reading)[]).map(name => [name, either(name)]),
  ) as Reading
}
