import type { Change } from '#schemas/change.ts'
import type { Entitlement } from '#schemas/licensee.ts'
import type { Term } from './arbitrary-season.ts'

/** A text as its agency sent it; its mark stands in its headline, its text and a section of its own. */
export interface Told {
  mark: string
  sections: readonly string[]
  terms: readonly Term[]
  /** Its picture, if it has one, under the mark of the text that it first came with. */
  picture?: { mark: string; terms: readonly Term[] } | undefined
}

/** A version of an article, and whether it ever came to be seen. */
export interface Version {
  version: number
  told: Told
  isPublic: boolean
  /** It may have been seen as it was replaced: then its kill is announced to all, to be safe. */
  isNearlyPublic: boolean
  isAhead: boolean
}

/** How an article stands at an instant. */
export interface Standing {
  state: 'usable' | 'embargoed' | 'held' | 'expired' | 'killed'
  /** The text that is current; undefined if it is a kill. */
  told: Told | undefined
  versions: Version[]
  log: Change[]
}

/** How each article stands, by its id. */
export type Standings = ReadonlyMap<string, Standing>

/** Within this time of its end, an embargo may have ended for some reader. */
const MARGIN_MS = 121_000

/** How an article stands by its changes and the clock, in the plainest form; undefined if it has none. */
export const standingOf = (
  log: Change[],
  toldOf: (change: Change) => Told | undefined,
  now: number,
): Standing | undefined => {
  const latest = log.at(-1)
  if (!latest) return undefined
  const seenFrom = ({ status, embargoedUntil, committedAt }: Change) =>
    status === 'usable' ? Date.parse(committedAt) : Date.parse(embargoedUntil ?? '')
  const versions = log.flatMap((change, at): Version[] => {
    const told = toldOf(change)
    if (!told || change.status === 'canceled' || change.kind === 'expiry') return []
    const next = log[at + 1]
    const end = next ? Date.parse(next.committedAt) : now
    return [
      {
        version: change.version,
        told,
        isPublic: seenFrom(change) <= end,
        isNearlyPublic: seenFrom(change) <= end + MARGIN_MS,
        isAhead: change.status === 'withheld' && change.embargoedUntil !== undefined,
      },
    ]
  })
  return { state: stateOf(latest, now), told: toldOf(latest), versions, log }
}

const stateOf = ({ status, kind, expires, embargoedUntil }: Change, now: number): Standing['state'] => {
  if (status === 'canceled') return 'killed'
  if (kind === 'expiry' || (expires !== undefined && Date.parse(expires) <= now)) return 'expired'
  if (status === 'usable') return 'usable'
  if (embargoedUntil === undefined) return 'held'
  return Date.parse(embargoedUntil) <= now ? 'usable' : 'embargoed'
}

/** The sections that each product takes in; undefined if it takes in all. */
export type Shelf = Readonly<Record<string, readonly string[] | undefined>>

/** Whether a right covers a text, and its terms (or those given) leave it a territory and a channel. */
export const covers = (
  shelf: Shelf,
  { productId, territories, channels }: Pick<Entitlement, 'productId' | 'territories' | 'channels'>,
  { sections, terms }: Told,
  bound: readonly Term[] = terms,
): boolean => {
  const list = shelf[productId]
  if (list && !sections.some(each => list.includes(each))) return false
  const isOut = (place: string) =>
    (place === 'GB' && bound.includes('UK OUT')) || (place === 'US' && bound.includes('US OUT'))
  if (territories?.every(isOut)) return false
  const noWay = (channel: string) =>
    (bound.includes('INTERNET OUT') && ['web', 'app'].includes(channel)) ||
    (bound.includes('PRINT USE ONLY') && channel !== 'print')
  return !channels?.every(noWay)
}

/** The first version that the desk has not taken back. */
export const firstOf = ({ log }: Pick<Standing, 'log'>): number => log.at(-1)?.withdrawnBefore ?? 1

/** The marks whose words the desk took back: those of the text that it left are none. */
const recalledOf = ({ log, versions }: Standing): ReadonlySet<string> => {
  const first = firstOf({ log })
  const left = new Set(versions.flatMap(({ version, told }) => (version === first ? told.mark : [])))
  return new Set(versions.flatMap(({ version, told }) => (version < first ? told.mark : []))).difference(left)
}

/**
 * The marks of an article that may stand in any answer to a licensee now: of its texts, of those of their pictures that
 * the current text still has, and of the sections by which it may be told of the article's ends.
 */
export const allowedOf = (standing: Standing, own: readonly Entitlement[], shelf: Shelf) => {
  const { state, told, versions } = standing
  const recalled = recalledOf(standing)
  const [texts, sections, pictures] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const isShown =
    state === 'usable' ||
    (state === 'embargoed' && told && own.some(each => each.advance && covers(shelf, each, told)))
  for (const { version, told: each, isPublic, isNearlyPublic, isAhead } of versions) {
    const seen = own.filter(right => covers(shelf, right, each))
    if ((isNearlyPublic && seen.length > 0) || (isAhead && seen.some(({ advance }) => advance)))
      sections.add(each.mark)
    const bound = [...each.terms, ...(told?.terms ?? [])]
    const left = own.filter(right => covers(shelf, right, each, bound))
    if (!isShown || version < firstOf(standing) || recalled.has(each.mark)) continue
    const [picture, now] = [each.picture, told?.picture]
    const ofPicture = picture && picture.mark === now?.mark && [...bound, ...picture.terms, ...now.terms]
    if (ofPicture && own.some(right => covers(shelf, right, each, ofPicture))) pictures.add(picture.mark)
    if ((isPublic && left.length > 0) || (isAhead && left.some(({ advance }) => advance)))
      texts.add(each.mark)
  }
  return { texts, sections, pictures }
}
