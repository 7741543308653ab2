import { IDS, LICENSEES, type LicenseeName, type Term } from './arbitrary-season.ts'
import type { Season } from './open-season.ts'
import { covers, firstOf, type Standing } from './plain-season.ts'

/** What a licensee has of each article by one way, as it was last told. */
export type Copies = Map<string, { version: number; status: string }>

/** A way by which a licensee is told: one of its readers, or one of its webhooks. */
export interface Way {
  licensee: LicenseeName
  name: string
  /** If it tells of one product alone. */
  product?: string | undefined
  copies: Copies
}

/**
 * What is wrong once everybody has read and was sent everything. Whose license never changed has just what it
 * may read; and who was given copy, whatever became of its license, was told of its kill or its hold.
 */
export const checkCopies = async (season: Season, ways: readonly Way[]): Promise<string[]> => {
  const wrong: string[] = []
  const standings = await season.findStandings()
  for (const licensee of LICENSEES)
    for (const id of IDS) {
      const standing = standings.get(id)
      if (!standing) continue
      const article = await season.get(licensee, '/v1/articles/{id}', { id })
      const readable = article.statusCode === 200 ? JSON.parse(article.body) : undefined
      const deliveries = await season.store.deliveries.of(id)
      const own = deliveries.filter(each => each.licenseeId === licensee)
      const isOut = loses(season, licensee, standing)
      for (const { name, product, copies } of ways.filter(each => each.licensee === licensee)) {
        const rights = season.rightsOf(licensee)
        if (product && !rights.some(({ productId }) => productId === product)) continue
        const hasMore = product !== undefined && rights.some(({ productId }) => productId !== product)
        const copy = copies.get(id)
        const given = own
          .filter(({ products }) => !product || products.includes(product))
          .map(({ version }) => version)
        const fault =
          season.changed.has(licensee) || hasMore
            ? given.length > 0 &&
              ((isTakenBack(standing, given) && isUp(copy)) || keepsRecalled(standing, given, copy))
            : readable
              ? copy?.version !== readable.version || copy?.status !== readable.status
              : isUp(copy) && (isOut || isEnded(standing, copy?.status) || keepsRecalled(standing, [], copy))
        const trace = standing.log.map(({ kind, status, version }) => `${kind} ${status} v${version}`)
        if (fault)
          wrong.push(
            `${licensee} by ${name} has ${JSON.stringify(copy)} of ${id}, which is ${standing.state}; ` +
              `readable: v${readable?.version}; given: ${given}; ${trace}`,
          )
      }
    }
  return wrong
}

const isUp = (copy: { status: string } | undefined): boolean =>
  copy === undefined || copy.status === 'usable' || copy.status === 'withheld'

/** Whether a version that the desk took back is the last that somebody was told of, or was given. */
const keepsRecalled = (
  standing: Standing,
  given: readonly number[],
  copy: { version: number; status: string } | undefined,
): boolean =>
  standing.state === 'usable' &&
  isUp(copy) &&
  [copy?.version ?? Number.POSITIVE_INFINITY, ...(copy ? [] : given)].some(each => each < firstOf(standing))

const isEnded = ({ state }: Standing, status: string | undefined): boolean =>
  status !== undefined && state !== 'usable' && !(state === 'embargoed' && status === 'withheld')

/** Whether the terms, and nothing else, take the current text from a licensee. */
const loses = (
  { rightsOf, shelf }: Season,
  licensee: LicenseeName,
  { told, versions }: Standing,
): boolean => {
  const own = rightsOf(licensee)
  const covered = (terms: readonly Term[]) => told && own.some(each => covers(shelf, each, told, terms))
  const hadNothing = !versions.some(
    ({ told: each, isPublic, isAhead }) =>
      (isPublic || isAhead) && own.some(right => covers(shelf, right, each)),
  )
  return (
    told !== undefined && told.terms.length > 0 && !hadNothing && !covered(told.terms) && covered([]) === true
  )
}

/** Whether a version that was given is killed, held, or under another embargo than those in advance. */
const isTakenBack = ({ state, log }: Standing, given: readonly number[]): boolean => {
  if (log.some(({ kind }) => kind === 'expiry')) return false
  const latest = log.at(-1)
  const isUnderIt = log.some(
    each => each.version >= Math.min(...given) && each.embargoedUntil === latest?.embargoedUntil,
  )
  return state === 'killed' || state === 'held' || (state === 'embargoed' && !isUnderIt)
}
