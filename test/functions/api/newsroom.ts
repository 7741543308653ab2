import { randomBytes } from 'node:crypto'
import { createDispatch } from '#call/dispatch.ts'
import { http } from '#chain/http.ts'
import { finish } from '#commit/finish.ts'
import { showsLess } from '#domain/rights/visibility/shows-less.ts'
import { createAccountUseCases } from '#functions/api/account/create-account-use-cases.ts'
import { createAcknowledgeTakedown } from '#functions/api/articles/acknowledge-takedown.ts'
import { createCallQuota } from '#functions/api/call-quota.ts'
import { createReading } from '#functions/api/create-reading.ts'
import { createReadingUseCases } from '#functions/api/create-reading-use-cases.ts'
import { createMeter } from '#functions/api/meter.ts'
import { createWebhookUseCases } from '#functions/api/webhooks/create-webhook-use-cases.ts'
import { createNoteSeen } from '#license/keys/note-seen.ts'
import type { Media } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'
import { routes } from '#schemas/routes/routes.ts'
import { memoryAccessKeys } from '#test/memory/memory-access-keys.ts'
import { memoryArticleQuotas } from '#test/memory/memory-article-quotas.ts'
import { memoryArticleStore } from '#test/memory/memory-article-store.ts'
import { memoryCallCounts } from '#test/memory/memory-call-counts.ts'
import { memoryChangeLog } from '#test/memory/memory-change-log.ts'
import { memoryDeliveries } from '#test/memory/memory-deliveries.ts'
import { memoryLastSeen } from '#test/memory/memory-last-seen.ts'
import { memoryLicensees } from '#test/memory/memory-licensees.ts'
import { memoryProducts } from '#test/memory/memory-products.ts'
import { memoryTakedowns } from '#test/memory/memory-takedowns.ts'
import { memoryWebhooks } from '#test/memory/memory-webhooks.ts'

const DIGEST = '0'.repeat(64)

/** What a test says of a change; the revision it makes current says the same, and has the media. */
export type Said = Partial<Omit<Change, 'seq' | 'orderKey' | 'articleId'>> & { id: string; media?: Media[] }

/**
 * The licensee API over in-memory ports, with a clock that stands still, and a way to add finished changes.
 */
export const createNewsroom = (
  now = '2026-03-01T12:00:00Z',
  random: (count: number) => Buffer = randomBytes,
) => {
  const time = { now: new Date(now) }
  const clock = { now: () => time.now }
  const [articles, changes, licensees, products] = [
    memoryArticleStore(),
    memoryChangeLog(),
    memoryLicensees(),
    memoryProducts(),
  ]
  const errors: Error[] = []
  /** Who hears each line of the log: kept, they would be all that a long run fills the heap with. */
  const heard: { line?: (line: object) => void } = {}
  const log = {
    info: (message: string, fields: object) => heard.line?.({ message, ...fields }),
    error: (_: string, error: Error) => errors.push(error),
  }
  const [deliveries, takedowns] = [memoryDeliveries(), memoryTakedowns()]
  const articleQuotas = memoryArticleQuotas()
  const stores = { articles, changes, licensees, products, deliveries, articleQuotas }
  const webhooks = memoryWebhooks()
  const woken = { times: 0 }
  const counts = memoryCallCounts()
  const [accessKeys, lastSeen] = [memoryAccessKeys(), memoryLastSeen()]
  const noteSeen = createNoteSeen({ lastSeen, clock })

  /** One process of the API, with what it keeps in memory. */
  const openProcess = () => {
    const reading = createReading({ ...stores, clock, log })
    const { findHolding, readStanding } = reading
    const webhookUseCases = createWebhookUseCases({
      findHolding,
      webhooks,
      changes,
      wasGiven: reading.wasGiven,
      targets: {
        findFault: async url => (url.startsWith('https://') ? undefined : 'must begin with https://'),
      },
      wakeUps: {
        send: async () => {
          woken.times += 1
        },
      },
      clock,
      random,
    })
    const callQuota = createCallQuota({ counts, clock })
    const accountUseCases = createAccountUseCases({
      findHolding,
      articles,
      changes,
      products,
      accessKeys,
      lastSeen,
      articleQuotas,
      webhooks,
      deliveries,
      takedowns,
      callQuota,
      clock,
      random: count => random(count).toString('base64url'),
    })
    const answer = createDispatch(routes, {
      ...accountUseCases,
      ...webhookUseCases,
      ...createReadingUseCases({ ...reading, articles, changes, clock, log }),
      acknowledgeTakedown: createAcknowledgeTakedown({
        findHolding,
        readStanding,
        deliveries,
        takedowns,
        clock,
      }),
    })
    return {
      handler: http(answer, log),
      /** The same, metered as in the Lambda. */
      metered: http(createMeter({ findHolding, callQuota, noteSeen, log })(answer), log),
    }
  }

  const commit = async ({ id, media, ...said }: Said): Promise<Change> => {
    const seq = (await changes.head()) + 1
    const current = await articles.readCurrent(id)
    const version = said.version ?? (current?.change?.version ?? 0) + 1
    const orderKey = String(seq).padStart(6, '0')
    const change: Change = {
      kind: said.status === 'canceled' ? 'kill' : 'revision',
      status: 'usable',
      headline: `Headline ${seq}`,
      sections: [],
      committedAt: time.now.toISOString(),
      marks: true,
      ...said,
      seq,
      orderKey,
      articleId: id,
      version,
    }
    const { status, headline, sections, agency, language, embargoedUntil, translationOf } = change
    await articles.putRevision({
      articleId: id,
      orderKey,
      digest: DIGEST,
      drop: { bucket: 'drops', key: `${id}.txt` },
      article: {
        id,
        version,
        status,
        headline,
        sections,
        agency,
        language,
        embargoedUntil,
        authors: [],
        contributors: [],
        usageTerms: [],
        subjects: [],
        receivedAt: change.committedAt,
        body: { html: `<p>Body ${seq}</p>`, text: `Body ${seq}`, wordCount: 2 },
        ...(media && { media }),
        ...(translationOf && { translationOf: { id: translationOf, sourceId: `urn:quay:${translationOf}` } }),
        evidence: { headline: { raw: 'RAW COPY', rule: 'headline/first-line' } },
      },
    })
    if (current?.change && showsLess(current.change, change)) await changes.mark(current.history ?? [])
    await changes.putAt(change)
    const lock = (current?.lock ?? 0) + 1
    const pending = { change, digest: DIGEST }
    await articles.writeCurrent(finish({ articleId: id, ...current, lock: lock - 1 }, pending, time.now))
    return change
  }

  return {
    webhooks,
    woken,
    accessKeys,
    lastSeen,
    articleQuotas,
    articles,
    changes,
    deliveries,
    takedowns,
    licensees,
    products,
    time,
    errors,
    heard,
    commit,
    openProcess,
    ...openProcess(),
  }
}
