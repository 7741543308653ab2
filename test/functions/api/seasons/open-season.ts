import type { APIGatewayProxyResult } from 'aws-lambda'
import { createCommitRelease } from '#commit/commit-release.ts'
import { createDeskCommits } from '#commit/desk-commits.ts'
import { createRestateArticle } from '#commit/restate-article.ts'
import { digestArticle } from '#domain/revisions/digest-article.ts'
import { createKillArticle } from '#functions/desk/orders/kill-article.ts'
import { createReinstateArticle } from '#functions/desk/orders/reinstate-article.ts'
import { createReleaseEmbargoes } from '#functions/release/release-embargoes.ts'
import type { Change } from '#schemas/change.ts'
import type { Entitlement } from '#schemas/licensee.ts'
import { story } from '#test/contract/story.ts'
import { memoryPorts } from '#test/memory/memory-ports.ts'
import { gatewayEvent, lambdaContext } from '../gateway-event.ts'
import { licenseeOf } from '../licensee-of.ts'
import { createNewsroom } from '../newsroom.ts'
import { type Act, LICENSEES, type LicenseeName, type Right } from './arbitrary-season.ts'
import { allowedOf, type Standing, standingOf, type Told } from './plain-season.ts'

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
  const clock = { now: () => time.now }
  const ports = { ...store, clock, ...createDeskCommits({ ...store, clock }) }
  const killArticle = createKillArticle(ports)
  const reinstateArticle = createReinstateArticle(ports)
  const restateArticle = createRestateArticle(ports)
  const release = createReleaseEmbargoes({ ...ports, commitRelease: createCommitRelease(ports) })

  const wrong = new Set<string>()
  const told = new Map<string, Told>()
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
  const findStandings = async (): Promise<Map<string, Standing>> => {
    const log = await changes.after(0, 10_000)
    const texts = new Map<Change, Told>()
    for (const change of log) {
      const revision = await articles.readRevision(change.articleId, change.orderKey)
      const text = told.get(/mark\d{4}/u.exec(revision?.article.headline ?? '')?.[0] ?? '')
      if (text) texts.set(change, text)
    }
    const standings = new Map<string, Standing>()
    for (const [id, each] of Map.groupBy(log, ({ articleId }) => articleId)) {
      const standing = standingOf(each, change => texts.get(change), time.now.getTime())
      if (standing) standings.set(id, standing)
    }
    return standings
  }
  const check = async (name: LicenseeName, what: string, answer: string): Promise<void> => {
    const found = new Set(answer.match(/(?:mark|sect)\d{4}/gu))
    if (found.size === 0) return
    const allowed = new Set<string>()
    for (const standing of (await findStandings()).values()) {
      const { texts, sections } = allowedOf(standing, rightsOf(name), shelf)
      for (const mark of texts) allowed.add(mark)
      // A change without room for all that it takes back names more than it need.
      const named = isCoarse(standing) ? standing.versions.map(each => each.told.mark) : sections
      for (const mark of named) allowed.add(mark.replace('mark', 'sect'))
    }
    for (const each of found.difference(allowed)) wrong.add(`${name} reads ${each} in ${what}`)
  }

  let count = 0
  const tell = async ({ id, kind, hours, sections, isOut }: Act & { act: 'tell' }): Promise<void> => {
    count += 1
    const mark = `mark${String(count).padStart(4, '0')}`
    const isKill = kind === 'kill'
    if (!isKill) told.set(mark, { mark, sections, isOut })
    const isEmbargoed = kind === 'embargo' || kind === 'brief'
    const article = story({
      id,
      status: isKill ? 'canceled' : isEmbargoed || kind === 'hold' ? 'withheld' : 'usable',
      headline: `Harbour ${mark}`,
      sections: isKill ? sections : [...sections, mark.replace('mark', 'sect')],
      ...(isEmbargoed && { embargoedUntil: instantIn(hours) }),
      ...(kind === 'brief' && { expires: instantIn(hours + 2) }),
      ...(kind === 'expiring' && { expires: instantIn(hours) }),
      usageTerms: isOut ? [{ code: 'territory-out', text: 'UK OUT' }] : [],
      receivedAt: time.now.toISOString(),
      body: { html: `<p>Body ${mark}</p>`, text: `Body ${mark}`, wordCount: 2 },
    })
    const orderKey = String(count).padStart(6, '0')
    const drop = { bucket: 'drops', key: `${id}.txt` }
    await ports.commitRevision({ articleId: id, orderKey, article, digest: digestArticle(article), drop })
  }
  const act = async (one: Act): Promise<void> => {
    await wait(1000)
    if (one.act === 'tell') await tell(one)
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
    if (one.act !== 'state') return
    const { id, kind, hours } = one
    const until = kind === 'embargo' && { embargoedUntil: instantIn(hours) }
    if (kind === 'kill') await killArticle({ articleId: id, reason: 'It is wrong.', by: 'ida' })
    else await restateArticle(id, { status: kind === 'usable' ? 'usable' : 'withheld', ...until }, 'ida')
  }

  /** Makes a call for a licensee, watched; `{…}` in the path are filled from the parameters. */
  const get = async (
    name: LicenseeName,
    resource: string,
    parameters: Record<string, string> = {},
    query = '',
  ) => {
    const path = resource.replace(/\{(\w+)\}/gu, (_, each: string) => parameters[each] ?? '')
    const event = gatewayEvent({ resource, path, query, caller: { scope: 'licensee', licenseeId: name } })
    const asked = { ...event, pathParameters: parameters }
    const answer = (await newsroom.handler(asked, lambdaContext)) as APIGatewayProxyResult
    if (answer.statusCode >= 500) wrong.add(`${name} gets ${answer.statusCode} for ${path}`)
    await check(name, path, JSON.stringify(answer))
    return answer
  }
  return {
    store,
    clock,
    wrong,
    changed,
    shelf,
    wait,
    act,
    get,
    check,
    rightsOf,
    findStandings,
    errors: newsroom.errors,
  }
}

/** Whether some change of an article had no room for the terms of what it takes back. */
const isCoarse = ({ log }: Standing): boolean =>
  log.some(({ alsoReaches = [], reachesAhead = [], withdraws = [], withdrawsAhead = [] }) =>
    [...alsoReaches, ...reachesAhead, ...withdraws, ...withdrawsAhead].some(({ limits }) => !limits),
  )

export type Season = Awaited<ReturnType<typeof openSeason>>
