import type { Licensee } from '#schemas/licensee.ts'
import { type RouteName, routes } from '#schemas/routes/routes.ts'
import { IDS } from './arbitrary-market.ts'
import { listCoarse } from './list-coarse.ts'
import type { Market } from './open-market.ts'
import { type Probe, probesOf } from './probes.ts'

const names = Object.keys(routes) as RouteName[]

/** A call under an article's address. */
const under = (
  id: string,
  rest: '' | '/revisions' | '/revisions/{version}' = '',
  version?: number,
): Probe => {
  const encoded = encodeURIComponent(id)
  return {
    method: 'GET',
    resource: `/v1/articles/{id}${rest}`,
    path: `/v1/articles/${encoded}${rest.replace('{version}', String(version))}`,
    parameters: { id: encoded, ...(version && { version: String(version) }) },
  }
}

/** Follows the feed to its end in small pages, and returns what it says of each change. */
export const walk = async ({ call }: Market, licensee: Licensee) => {
  const entries = []
  const feed = { method: 'GET', resource: '/v1/feed', path: '/v1/feed', parameters: {} } as const
  for (let after = ''; ; ) {
    const query = `limit=4${after && `&after=${after}`}`
    const page = JSON.parse((await call(licensee, { ...feed, query })).body)
    if (page.changes.length === 0) return entries
    entries.push(...page.changes)
    after = page.next
  }
}

/**
 * The differences between system and plain model for a licensee, one line each: in the feed, in articles,
 * histories and versions.
 */
export const checkReads = async (opened: Market, licensee: Licensee): Promise<string[]> => {
  const { call } = opened
  const mine = opened.model(licensee)
  const wrong: string[] = []
  const compare = (what: string, is: unknown, ought: unknown) => {
    const [one, other] = [JSON.stringify(is), JSON.stringify(ought)]
    if (one !== other) wrong.push(`${licensee.id}: ${what} is ${one}, not ${other}`)
  }
  const coarse = await listCoarse(opened)
  const isPlain = ([id, version, mark]: readonly unknown[]) =>
    typeof mark === 'string' || !coarse.has(`${id} ${version}`)
  const entries = await walk(opened, licensee)
  compare(
    'the feed',
    entries
      .map(({ articleId, version, headline }) => [articleId, version, headline?.replace('Harbour ', '')])
      .filter(isPlain),
    mine
      .feed()
      .map(({ id, version, mark }) => [id, version, mark])
      .filter(isPlain),
  )
  const killed = opened.told.filter(({ isKill }) => isKill)
  const isKilledCoarsely = (id: string) =>
    killed.some(each => each.id === id && coarse.has(`${id} ${each.version}`))
  for (const id of IDS.filter(each => !isKilledCoarsely(each))) {
    const current = mine.reads(id)
    const article = await call(licensee, under(id))
    compare(id, article.statusCode, current === 'killed' ? 410 : current ? 200 : 404)
    if (current && current !== 'killed') compare(`its text`, article.body.includes(current.mark), true)

    const past = mine.history(id)
    const versions = past === 'killed' ? [] : past.map(({ version }) => version)
    const otherwise = past === 'killed' ? 410 : 404
    const history = await call(licensee, under(id, '/revisions'))
    compare(`the history of ${id}`, history.statusCode, versions.length > 0 ? 200 : otherwise)
    const listed = history.statusCode === 200 ? JSON.parse(history.body).revisions : []
    compare(
      `the versions of ${id}`,
      listed.map((each: { version: number }) => each.version),
      versions,
    )
    for (const version of [1, 2, 3]) {
      const { statusCode } = await call(licensee, under(id, '/revisions/{version}', version))
      compare(`version ${version} of ${id}`, statusCode, versions.includes(version) ? 200 : otherwise)
    }
  }
  return wrong
}

/** Marks of versions that a licensee may not read, found in the answers to every possible call. */
export const checkMarks = async (opened: Market, licensee: Licensee): Promise<string[]> => {
  const allowed = opened.model(licensee).marks(IDS)
  const wrong: string[] = []
  for (const probe of names.flatMap(probesOf)) {
    const answer = await opened.call(licensee, probe)
    const marks: string[] = JSON.stringify(answer).match(/mark\d{4}/gu) ?? []
    for (const mark of new Set(marks.filter(each => !allowed.has(each))))
      wrong.push(`${licensee.id} reads ${mark} by ${probe.method} ${probe.path}?${probe.query ?? ''}`)
  }
  return wrong
}
