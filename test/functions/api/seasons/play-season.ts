import { WebhookMessage } from '#schemas/webhook-message.ts'
import { aWebhook } from '#test/contract/a-webhook.ts'
import { openPush } from '#test/functions/push/open-push.ts'
import { type Act, ASKED, LICENSEES, type LicenseeName, type Step } from './arbitrary-season.ts'
import { type Copies, checkCopies, type Way } from './check-copies.ts'
import { checkStarts } from './check-starts.ts'
import { openSeason } from './open-season.ts'

/** Longer than an endpoint that failed is left alone, and than any embargo of a season. */
const LONG_MS = 8 * 3_600_000
const VIEWS = ['summary', 'full'] as const
const QUERIES = ['limit=1', 'limit=2', 'limit=3&view=full']
/** A product of which its own feed must tell all: the only one of the first three. */
const only: Partial<Record<LicenseeName, string>> = {
  steady: 'sport',
  early: 'sport',
  british: 'all',
  waning: 'world',
}
const queriesOf = (licensee: LicenseeName): string[] => {
  const product = only[licensee]
  return product ? [...QUERIES, `limit=2&product=${product}`] : QUERIES
}
const FORMATS = ['ninjs', 'newsml-g2', 'nitf', 'html', 'text', 'newsarticle']
const VERSIONS = ['1', '2', '3', '4', '5', '6']

interface Told {
  articleId: string
  version: number
  status: string
  kind: string
}

/** What a licensee does when it is told of a change. */
const take = (copies: Copies, { articleId, version, status, kind }: Told): void => {
  const isDown = kind === 'withdrawal' || kind === 'expiry'
  copies.set(articleId, { version, status: isDown ? 'down' : status })
}

/**
 * Plays a season, then lets everybody read and be sent everything, and returns what was wrong: a word in an
 * answer that the license of that moment does not cover, or copy that a licensee has and should not, or should
 * have and has not.
 */
export const playSeason = async (acts: readonly Act[]): Promise<string[]> => {
  const season = await openSeason()
  const { store, clock, get, check, wait } = season
  const readers = LICENSEES.flatMap(licensee =>
    queriesOf(licensee).map(query => ({
      licensee,
      name: `feed?${query}`,
      query,
      product: /product=(\w+)/u.exec(query)?.[1],
      after: '',
      copies: new Map(),
    })),
  )
  const hooks = LICENSEES.flatMap(licensee =>
    VIEWS.map(view => ({
      licensee,
      name: `webhook, ${view}`,
      webhook: aWebhook({ id: `wh_${licensee}-${view}`, licenseeId: licensee, view }),
      copies: new Map(),
    })),
  )
  for (const { webhook } of hooks) await store.webhooks.write(webhook)

  /** Reads a page; returns whether the reader is not yet at the end. */
  const poll = async (reader: (typeof readers)[number]): Promise<boolean> => {
    const query = `${reader.query}${reader.after && `&after=${reader.after}`}`
    const answer = await (season.races.isOn()
      ? season.call(reader.licensee, { resource: '/v1/feed', query })
      : get(reader.licensee, '/v1/feed', {}, query))
    // Not a product that the licensee holds, or has held.
    if (answer.statusCode === 400) return false
    const page = JSON.parse(answer.body)
    for (const each of page.changes) take(reader.copies, each)
    const isMoved = page.next !== reader.after
    reader.after = page.next
    return isMoved
  }
  const push = async (fails: boolean): Promise<void> => {
    for (const { licensee, name, webhook, copies } of hooks) {
      const before = await season.findBefore()
      const call = async ({ body }: { body: string }) => {
        await check(licensee, name, body, before)
        if (fails) return { status: 500 }
        take(copies, WebhookMessage.parse(JSON.parse(body)).data)
        return { status: 204 }
      }
      const orders = { send: async () => {} }
      let sent = ''
      const endpoints = {
        call: async (each: { body: string }) => {
          sent += each.body
          return call(each)
        },
      }
      const { push: run } = openPush({ store, clock, endpoints, orders, newId: () => 'run' })
      await season.withLedger(
        licensee,
        name,
        () => run({ licenseeId: licensee, webhookId: webhook.id }),
        () => sent,
      )
    }
  }
  /** Every way to read copy, and an account. */
  const look = async (licensee: LicenseeName, id: string): Promise<void> => {
    for (const rest of ['', '/revisions']) await get(licensee, `/v1/articles/{id}${rest}`, { id })
    for (const format of FORMATS) await get(licensee, '/v1/articles/{id}', { id }, `format=${format}`)
    for (const version of VERSIONS)
      for (const rest of ['', '/diff'])
        await get(licensee, `/v1/articles/{id}/revisions/{version}${rest}`, { id, version })
    for (const path of ['latest.atom', 'latest.rss', 'latest.json', 'account'])
      await get(licensee, `/v1/${path}`)
    for (const query of ['limit=200', 'view=full', 'format=newsml-g2'])
      await get(licensee, '/v1/feed', {}, query)
  }
  const ask = async ({ licensee, id, version, asked }: Step & { act: 'ask' }): Promise<void> => {
    const { resource, query } = ASKED[asked] ?? ASKED[0]
    await season.call(licensee, { resource, parameters: { id, version }, query })
  }

  const perform = async (step: Step): Promise<void> => {
    await season.act(step)
    const reader = step.act === 'poll' && readers[step.reader]
    if (reader) await poll(reader)
    if (step.act === 'look') await look(step.licensee, step.id)
    if (step.act === 'push') await push(step.fails)
    if (step.act === 'confirm') await season.confirm(step.licensee, step.id)
    if (step.act === 'compare') await season.compare(step.licensee)
    if (step.act === 'ask') await ask(step)
  }
  for (const act of acts) {
    await wait(1000)
    if (act.act === 'race')
      await season.races.amid(
        act,
        () => perform(act.inner),
        () => perform(act.outer),
      )
    else if (act.act === 'die') await season.races.upTo(act, () => perform(act.step))
    else await perform(act)
  }
  await wait(LONG_MS)
  for (const reader of readers) while (await poll(reader));
  await push(false)
  for (const licensee of LICENSEES) await look(licensee, 'fire')
  for (const licensee of LICENSEES) await season.compare(licensee)
  const ways: Way[] = [...readers, ...hooks]
  const copies = await checkCopies(season, ways)
  return [...season.wrong, ...copies, ...(await checkStarts(season)), ...season.errors.map(String)]
}
