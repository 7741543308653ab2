import { createCommitRelease } from '#commit/commit-release.ts'
import { createDeskCommits } from '#commit/desk-commits.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import { digestArticle } from '#domain/revisions/digest-article.ts'
import { createKillArticle } from '#functions/desk/orders/kill-article.ts'
import { createReinstateArticle } from '#functions/desk/orders/reinstate-article.ts'
import { createReleaseEmbargoes } from '#functions/release/release-embargoes.ts'
import type { Article, UsageTerm } from '#schemas/article.ts'
import { story } from '#test/contract/story.ts'
import { licenseeOf } from '#test/functions/api/licensee-of.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { openService } from '#test/newsroom/open-service.ts'
import type { Copy, Event, Term } from './arbitrary-life.ts'
import { isLeaving, names, rightOf } from './licenses.ts'

export const ID = 'fire'
const FROM = '2020-01-01T00:00:00Z'
const HOUR = 3_600_000
/** Longer than rights are remembered. */
const RIGHTS_MS = 61_000
const REASON = 'So it is.'

/** A story's article from its first text on: a store, a clock, and everything that can happen to it. */
export const openLife = async () => {
  const store = memoryPorts()
  let now = Date.parse('2026-03-01T12:00:00.000Z')
  const clock = { now: () => new Date(now) }
  const ports = { ...store, clock, ...createDeskCommits({ ...store, clock }) }
  const kill = createKillArticle(ports)
  const reinstate = createReinstateArticle(ports)
  const restate = createRestateArticle(ports)
  const release = createReleaseEmbargoes({ ...ports, commitRelease: createCommitRelease(ports) })
  await store.products.put({ id: 'all', name: 'All' })
  await store.products.put({ id: 'sport', name: 'Sport', sections: ['Sport'] })
  for (const name of names)
    await store.licensees.put({ ...licenseeOf(name), entitlements: [{ ...rightOf(name), from: FROM }] })

  const instantIn = (hours: number) => new Date(now + hours * HOUR).toISOString()
  let count = 0
  /** Sends a text of the agency; a late one is ordered before all that came in time. */
  const send = async (article: Article, isLate: boolean): Promise<void> => {
    count += 1
    const orderKey = `${isLate ? 1 : 2}${String(count).padStart(5, '0')}`
    const drop = { bucket: 'drops', key: `${count}.txt` }
    await ports.commitRevision({ articleId: ID, orderKey, article, digest: digestArticle(article), drop })
  }
  const toCopy = ({ kind, hours, sections, terms, text }: Copy): Article => {
    const isEmbargoed = kind === 'embargo' || kind === 'brief'
    return story({
      id: ID,
      status: isEmbargoed || kind === 'hold' ? 'withheld' : 'usable',
      headline: `Harbour ${text}`,
      sections: [...sections],
      ...(isEmbargoed && { embargoedUntil: instantIn(hours) }),
      ...(kind === 'brief' && { expires: instantIn(hours + 2) }),
      ...(kind === 'expiring' && { expires: instantIn(hours) }),
      usageTerms: terms.map(toTerm),
      receivedAt: clock.now().toISOString(),
      body: { html: `<p>Words ${text}</p>`, text: `Words ${text}`, wordCount: 2 },
    })
  }
  const toKill = (): Article =>
    story({
      id: ID,
      status: 'canceled',
      headline: 'Kill',
      receivedAt: clock.now().toISOString(),
      body: { html: '', text: '', wordCount: 0 },
    })
  const order = async (kind: (Event & { event: 'order' })['kind'], hours: number): Promise<void> => {
    const ordered = { articleId: ID, reason: REASON, by: 'ida' }
    if (kind === 'kill') await kill(ordered)
    else if (kind === 'reinstate') await reinstate(ordered)
    else if (kind === 'usable') await restate(ID, { status: kind }, 'ida')
    else {
      const until = kind === 'embargo' && { embargoedUntil: instantIn(hours) }
      await restate(ID, { status: 'withheld', ...until }, 'ida')
    }
  }
  const edit = async (one: Event & { event: 'edit' | 'clear' }): Promise<void> => {
    const edited = { articleId: ID, by: 'ida', at: clock.now().toISOString() }
    const { field } = one
    if (one.event === 'clear') await ports.commitEdit({ ...edited, set: [], clear: [field] })
    else {
      const value = field === 'sections' ? [...one.sections] : one.terms.map(toTerm)
      await ports.commitEdit({ ...edited, set: [{ field, value }], clear: [] })
    }
  }
  const license = async (isInForce: boolean): Promise<void> => {
    const until = !isInForce && { until: clock.now().toISOString() }
    for (const name of names.filter(isLeaving)) {
      const right = { ...rightOf(name), from: FROM, ...until }
      await store.licensees.put({ ...licenseeOf(name), entitlements: [right] })
    }
    now += RIGHTS_MS
  }

  return {
    store,
    service: openService(store, clock),
    release,
    now: () => now,
    pass(ms: number): void {
      now += ms
    },
    async happen(one: Event): Promise<void> {
      if (one.event === 'copy') await send(toCopy(one), one.isLate)
      if (one.event === 'kill') await send(toKill(), one.isLate)
      if (one.event === 'notice') await restate(ID, { status: 'withheld' })
      if (one.event === 'order') await order(one.kind, one.hours)
      if (one.event === 'edit' || one.event === 'clear') await edit(one)
      if (one.event === 'license') await license(one.isInForce)
      if (one.event !== 'time') return
      now += one.minutes * 60_000
      if (one.isReleased) await release()
    },
  }
}

const toTerm = (text: Term): UsageTerm => ({ code: 'territory-out', text })

export type Life = Awaited<ReturnType<typeof openLife>>
