import type { Entitlement, Licensee } from '#schemas/licensee.ts'
import type { Product, ProductRules } from '#schemas/product.ts'
import { isLeft, type PlainAnswer } from './plain-rights.ts'

/** One drop, as an editor would describe it. */
export interface Story {
  id: string
  /**
   * Identifies this version in its text, headline and everywhere else: whatever contains it reveals the
   * version.
   */
  mark: string
  isKill: boolean
  /** Whether its article is embargoed for the duration of the test. */
  isAhead: boolean
  agency?: string | undefined
  distributor?: string | undefined
  language?: string | undefined
  sections: readonly string[]
  subjects: readonly string[]
  genres: readonly string[]
  place?: string | undefined
  clauses: readonly string[]
}

/** A story as it came into being: a kill ends an article, and nothing comes after it. */
export interface Told extends Story {
  version: number
}

const any = (list: readonly string[] | undefined, values: readonly (string | undefined)[]) =>
  list?.some(entry => values.includes(entry))

const lists = (rules: ProductRules, story: Story) => [
  any(rules.agencies, [story.agency]),
  any(rules.distributors, [story.distributor]),
  any(rules.sections, story.sections),
  any(rules.subjects, story.subjects),
  any(rules.genres, story.genres),
  any(rules.places, [story.place]),
  any(rules.languages, [story.language?.slice(0, 2)]),
]

const takesIn = (product: Product, story: Story): boolean =>
  lists(product, story).every(found => found !== false) &&
  !lists(product.excludes ?? {}, story).some(found => found === true)

/**
 * What the market's licensees may see of everything told, in the plainest form: no log, no cursor, no cache,
 * no change.
 */
export const plainModel = (all: readonly Told[], products: readonly Product[], now: string) => {
  const versionsOf = (id: string) => all.filter(story => story.id === id && !story.isKill)
  const killOf = (id: string) => all.find(story => story.id === id && story.isKill)

  return ({ entitlements }: Licensee) => {
    const inForce = entitlements.filter(
      ({ from, until }) => from <= now && (until === undefined || now < until),
    )
    const judge = (entitlement: Entitlement, story: Story): PlainAnswer => {
      const product = products.find(({ id }) => id === entitlement.productId)
      return product && takesIn(product, story) ? isLeft(entitlement, story.clauses) : 'no'
    }
    const counts = (story: Story) => inForce.filter(({ advance }) => !story.isAhead || advance)
    const sees = (story: Story) => counts(story).some(each => judge(each, story) === 'yes')
    const maySee = (story: Story) => counts(story).some(each => judge(each, story) !== 'no')

    /**
     * Everyone who may have been shown a version; for a story that never came, those to whom the first notice
     * itself would be shown.
     */
    const learnsOfKill = ({ id }: Story) => {
      const before = versionsOf(id)
      const notice = killOf(id)
      return (before.length === 0 && notice ? [{ ...notice, isAhead: false }] : before).some(maySee)
    }
    const visible = (story: Told) => (story.isKill ? learnsOfKill(story) : sees(story))
    /**
     * Whether terms take a story from an entitlement that could publish an earlier version, and still could
     * until this one.
     */
    const isTakenBack = (story: Told) => {
      const earlier = versionsOf(story.id).filter(({ version }) => version < story.version)
      const terms = earlier.at(-1)?.clauses ?? []
      if (story.isKill || story.isAhead || sees(story)) return false
      return inForce.some(
        each =>
          isLeft(each, story.clauses) !== 'yes' &&
          earlier.some(one => judge(each, { ...one, clauses: [...one.clauses, ...terms] }) !== 'no'),
      )
    }
    const newest = (id: string) => versionsOf(id).at(-1)
    /** Whether the terms of a version and of the latest, taken together, leave it to an entitlement that covers it. */
    const keeps = (story: Told, latest: Told) => {
      const bound = { ...story, clauses: [...story.clauses, ...latest.clauses] }
      return counts(story).some(each => judge(each, bound) === 'yes')
    }
    const reads = (id: string): Told | 'killed' | undefined => {
      const kill = killOf(id)
      if (kill) return learnsOfKill(kill) ? 'killed' : undefined
      const current = newest(id)
      return current && sees(current) ? current : undefined
    }
    /**
     * The versions in the history: those covered by an entitlement to which the latest version's terms leave
     * something.
     */
    const history = (id: string): Told[] | 'killed' => {
      const kill = killOf(id)
      const latest = newest(id)
      if (kill || !latest) return kill && learnsOfKill(kill) ? 'killed' : []
      if (latest.isAhead && !sees(latest)) return []
      return versionsOf(id).filter(story => keeps(story, latest))
    }
    /**
     * Nobody is shown text of what is killed, nor of what is embargoed now, except in advance, nor of what the
     * latest terms take away.
     */
    const hidesWords = (story: Told) => {
      const latest = newest(story.id)
      if (killOf(story.id) || !latest) return true
      return (latest.isAhead && !sees(latest)) || !keeps(story, latest)
    }
    return {
      /** The feed: what is told, in order, with its mark if any of its text is shown. */
      feed: () =>
        all
          .filter(story => visible(story) || isTakenBack(story))
          .map(story => ({
            id: story.id,
            version: story.version,
            mark: !visible(story) || story.isKill || hidesWords(story) ? undefined : story.mark,
          })),
      reads,
      history,
      /** Every mark that any answer at all may contain. */
      marks: (ids: readonly string[]) =>
        new Set(
          ids.flatMap(id => {
            const past = history(id)
            const current = reads(id)
            return [
              ...(past === 'killed' ? [] : past.map(({ mark }) => mark)),
              ...(current && current !== 'killed' ? [current.mark] : []),
              ...versionsOf(id)
                .filter(story => sees(story) && !hidesWords(story))
                .map(({ mark }) => mark),
            ]
          }),
        ),
    }
  }
}
