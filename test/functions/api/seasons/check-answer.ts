import type { Entitlement } from '#schemas/licensee.ts'
import type { LicenseeName } from './arbitrary-season.ts'
import { allowedOf, type Shelf, type Standing, type Standings } from './plain-season.ts'
import { saysPublishable } from './says-publishable.ts'

interface World {
  findStandings: () => Promise<Standings>
  rightsOf: (licensee: LicenseeName) => Entitlement[]
  shelf: Shelf
  wrong: Set<string>
}

/** Adds to `wrong` what a licensee may not be shown in an answer, or a message, of now. */
export type CheckAnswer = (
  licensee: LicenseeName,
  what: string,
  answer: string,
  /** How articles stood as it was asked for, if something happened meanwhile. */
  before?: Standings,
) => Promise<void>

const MARKS = /(?:mark|sect|pict)\d{4}/gu

/**
 * Looks for marks of what the license of that moment does not cover, and for copy that is called free to publish and is not. An
 * answer amid which something happened may be right by what was before, or by what is now.
 */
export const createCheckAnswer = ({ findStandings, rightsOf, shelf, wrong }: World): CheckAnswer => {
  const findWrong = (standings: Standings, name: LicenseeName, what: string, answer: string): Set<string> => {
    const faults = new Set<string>()
    const allowed = new Set<string>()
    for (const each of saysPublishable(answer, new Map([...standings].map(([id, { state }]) => [id, state]))))
      faults.add(`${name} reads in ${what} ${each}`)
    for (const standing of standings.values()) {
      const { texts, sections, pictures } = allowedOf(standing, rightsOf(name), shelf)
      for (const mark of texts) allowed.add(mark)
      for (const mark of pictures) allowed.add(mark.replace('mark', 'pict'))
      // A change without room for all that it takes back names more than it need.
      const named = isCoarse(standing) ? standing.versions.map(each => each.told.mark) : sections
      for (const mark of named) allowed.add(mark.replace('mark', 'sect'))
    }
    for (const each of new Set(answer.match(MARKS)).difference(allowed))
      faults.add(`${name} reads ${each} in ${what}`)
    return faults
  }
  return async (name, what, answer, before) => {
    if (answer.search(MARKS) < 0) return
    const now = findWrong(await findStandings(), name, what, answer)
    const then = before ? findWrong(before, name, what, answer) : now
    for (const each of now.intersection(then)) wrong.add(each)
  }
}

/** Whether some change of an article had no room for the terms of what it takes back. */
const isCoarse = ({ log }: Standing): boolean =>
  log.some(({ alsoReaches = [], reachesAhead = [], withdraws = [], withdrawsAhead = [] }) =>
    [...alsoReaches, ...reachesAhead, ...withdraws, ...withdrawsAhead].some(({ limits }) => !limits),
  )
