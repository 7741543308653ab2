import { createCommitRelease } from '#commit/commit-release.ts'
import { createCommitReplay } from '#commit/commit-replay.ts'
import { createDeskCommits } from '#commit/desk-commits.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import { digestArticle } from '#domain/revisions/digest-article.ts'
import { createKillArticle } from '#functions/desk/orders/kill-article.ts'
import { createReinstateArticle } from '#functions/desk/orders/reinstate-article.ts'
import { createReleaseEmbargoes } from '#functions/release/release-embargoes.ts'
import type { Article, UsageTerm } from '#schemas/article.ts'
import type { Change } from '#schemas/change.ts'
import type { Entitlement } from '#schemas/licensee.ts'
import { story } from '#test/contract/story.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { licenseeOf } from '../licensee-of.ts'
import { createNewsroom } from '../newsroom.ts'
import { IDS, LICENSEES, type LicenseeName, type Right, type Step, type Term } from './arbitrary-season.ts'
import { createCheckAnswer } from './check-answer.ts'
import { compareAccount } from './compare-account.ts'
import { openCalls } from './open-calls.ts'
import { openRaces } from './open-races.ts'
import { type Standing, type Standings, standingOf, type Told } from './plain-season.ts'
import { watchLedger } from './watch-ledger.ts'

const START = '2026-03-01T12:00:00.000Z'
const FROM = '2020-01-01T00:00:00Z'
const HOUR = 3_600_000

/** Longer than any rights are remembered. */
const RIGHTS_MS = 61_000

const first: Record<LicenseeName, Right[]> = {
  steady: [{ productId: 'sport' }],
  early: [{ productId: 'sport', advance: true }],
  british: [{ productId: 'all', territories: ['GB'], advance: true }],
  shifting: [{ productId: 'all' }],
  waning: [{ productId: 'sport' }, { productId: 'world', advance: true }],
}

/**
 * The licensee API and the desk over one store, the acts that change it, and a watch over every answer: `wrong`
 * names each mark that stood in one and ought not to.
 */
export const openSeason = async () => {
  const newsroom = createNewsroom(START)
  const { time, articles, changes, deliveries, takedowns, licensees, products, webhooks, articleQuotas } =
    newsroom
  const own = { articles, changes, deliveries, takedowns, licensees, products, webhooks, articleQuotas }
  const store = { ...memoryPorts(), ...own }
  // What the model itself reads counts as no call of a race.
  const bare = { articles: { ...articles }, changes: { ...changes }, deliveries: { ...deliveries } }
  const clock = { now: () => time.now }
  const ports = { ...store, clock, ...createDeskCommits({ ...store, clock }) }
  const killArticle = createKillArticle(ports)
  const reinstateArticle = createReinstateArticle(ports)
  const restateArticle = createRestateArticle(ports)
  const commitReplay = createCommitReplay(ports)
  const release = createReleaseEmbargoes({ ...ports, commitRelease: createCommitRelease(ports) })

  const wrong = new Set<string>()
  const told = new Map<string, Told>()
  const firstTexts = new Map<string, Article>()
  /** The mark of the last picture of each article. */
  const lastPictures = new Map<string, string>()
  const shelf: Record<string, string[] | undefined> = { all: undefined, sport: ['Sport'], world: ['World'] }
  const licenses = new Map<LicenseeName, Entitlement[]>()
  /** Those whose license or products have changed. */
  const changed = new Set<LicenseeName>()

  const instantIn = (hours: number) => new Date(time.now.getTime() + hours * HOUR).toISOString()
  const wait = async (ms: number): Promise<void> => {
    time.now = new Date(time.now.getTime() + ms)
    await release()
  }
  const license = async (name: LicenseeName, rights: readonly Right[]): Promise<void> => {
    const entitlements = rights.map(({ hours, ...right }) => ({
      ...right,
      from: FROM,
      ...(hours && { until: instantIn(hours) }),
    }))
    licenses.set(name, entitlements)
    await licensees.put({ ...licenseeOf(name), entitlements })
  }
  const fill = (id: string) => products.put({ id, name: id, ...(shelf[id] && { sections: [...shelf[id]] }) })
  for (const id of Object.keys(shelf)) await fill(id)
  for (const name of LICENSEES) await license(name, first[name])

  const rightsOf = (name: LicenseeName): Entitlement[] =>
    (licenses.get(name) ?? []).filter(({ until }) => !until || time.now.getTime() < Date.parse(until))
  /** The log as far as it was read, and the texts that its changes brought. */
  const known: { log: Change[]; texts: Map<Change, Told> } = { log: [], texts: new Map() }
  const readLog = async (): Promise<typeof known> => {
    for (const change of await bare.changes.after(known.log.length, 10_000)) {
      if (change.seq !== known.log.length + 1) continue
      known.log.push(change)
      const revision = await bare.articles.readRevision(change.articleId, change.orderKey)
      const text = told.get(/mark\d{4}/u.exec(revision?.article.headline ?? '')?.[0] ?? '')
      if (!text || !revision) continue
      const { sections, usageTerms } = revision.article
      known.texts.set(change, {
        ...text,
        sections: sections.filter(each => !isOfMark(each)),
        terms: usageTerms.map(each => each.text as Term),
      })
    }
    return known
  }
  const findStandings = async (): Promise<Standings> => {
    const { log, texts } = await readLog()
    const standings = new Map<string, Standing>()
    for (const [id, each] of Map.groupBy(log, ({ articleId }) => articleId)) {
      const standing = standingOf(each, change => texts.get(change), time.now.getTime())
      if (standing) standings.set(id, standing)
    }
    return standings
  }
  const check = createCheckAnswer({ findStandings, rightsOf, shelf, wrong })

  let count = 0
  const tell = async ({
    id,
    kind,
    hours,
    sections,
    terms,
    picture,
  }: Step & { act: 'tell' }): Promise<void> => {
    count += 1
    const mark = `mark${String(count).padStart(4, '0')}`
    const isKill = kind === 'kill'
    const last = picture?.isNew === false && lastPictures.get(id)
    const shown = picture && { mark: last || mark, terms: picture.terms }
    if (shown) lastPictures.set(id, shown.mark)
    if (!isKill) told.set(mark, { mark, sections, terms, picture: shown })
    const isEmbargoed = kind === 'embargo' || kind === 'brief'
    const article = story({
      id,
      status: isKill ? 'canceled' : isEmbargoed || kind === 'hold' ? 'withheld' : 'usable',
      headline: `Harbour ${mark}`,
      sections: isKill ? sections : [...sections, mark.replace('mark', 'sect')],
      ...(isEmbargoed && { embargoedUntil: instantIn(hours) }),
      ...(kind === 'brief' && { expires: instantIn(hours + 2) }),
      ...(kind === 'expiring' && { expires: instantIn(hours) }),
      usageTerms: terms.map(toTerm),
      ...(shown && {
        media: [
          {
            kind: 'picture',
            href: `https://pictures.example/${shown.mark.replace('mark', 'pict')}.jpg`,
            ...(shown.terms.length > 0 && { usageTerms: shown.terms.map(toTerm) }),
          },
        ],
      }),
      receivedAt: time.now.toISOString(),
      body: { html: `<p>Body ${mark}</p>`, text: `Body ${mark}`, wordCount: 2 },
    })
    await send(article)
    if (!isKill && !firstTexts.has(id)) firstTexts.set(id, article)
  }
  const send = async (article: Article): Promise<void> => {
    const { id } = article
    const orderKey = String(count).padStart(6, '0')
    const drop = { bucket: 'drops', key: `${id}.txt` }
    await ports.commitRevision({ articleId: id, orderKey, article, digest: digestArticle(article), drop })
  }
  const recall = async ({ id, sections, terms }: Step & { act: 'recall' }): Promise<void> => {
    const text = { act: 'tell', id, kind: 'usable', hours: 1, sections, terms, picture: undefined } as const
    if (!firstTexts.has(id)) await tell(text)
    await tell(text)
    const before = (await articles.readCurrent(id))?.change?.version ?? 0
    await ports.commitRecall(id, { before, by: 'ida', reason: 'The court ordered it.' })
  }
  /** Sets sections or terms of the text that is current, which keeps the section of its mark. */
  const edit = async ({ id, field, sections, terms }: Step & { act: 'edit' }): Promise<void> => {
    const latest = (await changes.after(0, 10_000)).findLast(each => each.articleId === id)
    const text = latest && (await articles.readRevision(id, latest.orderKey))
    const value =
      field === 'usageTerms'
        ? terms.map(toTerm)
        : [...sections, ...(text?.article.sections.filter(isOfMark) ?? [])]
    const at = time.now.toISOString()
    await ports.commitEdit({ articleId: id, set: [{ field, value }], clear: [], by: 'ida', at })
  }
  /** Reads other terms from the drop of the text that is current. */
  const reread = async ({ id, terms }: Step & { act: 'reread' }): Promise<void> => {
    const latest = (await changes.after(0, 10_000)).findLast(each => each.articleId === id)
    const text = latest && (await articles.readRevision(id, latest.orderKey))
    if (!text) return
    const { article, orderKey } = text
    const read = { ...article, usageTerms: terms.map(toTerm) }
    await commitReplay({ articleId: id, orderKey, article: read })
  }
  const act = async (one: Step): Promise<void> => {
    if (one.act === 'tell') await tell(one)
    if (one.act === 'recall') await recall(one)
    const again = one.act === 'resend' && firstTexts.get(one.id)
    if (again) {
      count += 1
      await send({ ...again, receivedAt: time.now.toISOString() })
    }
    if (one.act === 'wait') await wait(one.minutes * 60_000)
    if (one.act === 'reinstate')
      await reinstateArticle({ articleId: one.id, reason: 'It is right.', by: 'ida' })
    if (one.act === 'license') {
      changed.add(one.licensee)
      await license(one.licensee, one.rights)
      await wait(RIGHTS_MS)
    }
    if (one.act === 'product') {
      for (const name of LICENSEES) changed.add(name)
      shelf[one.id] = one.sections
      await fill(one.id)
      await wait(RIGHTS_MS)
    }
    if (one.act === 'edit') await edit(one)
    if (one.act === 'reread') await reread(one)
    if (one.act !== 'state') return
    const { id, kind, hours } = one
    const until = kind === 'embargo' && { embargoedUntil: instantIn(hours) }
    if (kind === 'kill') await killArticle({ articleId: id, reason: 'It is wrong.', by: 'ida' })
    else await restateArticle(id, { status: kind === 'usable' ? 'usable' : 'withheld', ...until }, 'ida')
  }

  const withLedger = watchLedger(bare, IDS, wrong)
  const races = openRaces({ articles, changes, deliveries, takedowns, webhooks, embargoes: store.embargoes })
  const findBefore = async () => (races.isOn() ? await findStandings() : undefined)
  const handlers = [newsroom.handler, ...[1, 2].map(() => newsroom.openProcess().handler)]
  const { call, get } = openCalls({ handlers, withLedger, findBefore, check, wrong })
  const account = compareAccount({ stores: bare, ids: IDS, call, get, wrong })
  return {
    store,
    clock,
    wrong,
    changed,
    shelf,
    wait,
    act,
    call,
    get,
    withLedger,
    races,
    findBefore,
    ...account,
    check,
    rightsOf,
    findStandings,
    errors: newsroom.errors,
  }
}

const isOfMark = (section: string): boolean => section.startsWith('sect')

const toTerm = (text: Term): UsageTerm => ({
  code: text.endsWith(' OUT') && text !== 'INTERNET OUT' ? 'territory-out' : 'web-out',
  text,
})

export type Season = Awaited<ReturnType<typeof openSeason>>
