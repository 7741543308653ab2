import type { Licensees } from '#ports'
import type { Licensee } from '#schemas/licensee.ts'

/** More changes of a licensee than this, while one is made, are a failing machine. */
const TRIES = 20

/**
 * Changes a licensee, on top of whatever others change at the same time: a right that one operator ends never
 * comes back because another grants one. Returns the licensee; undefined if there is none. `become` returns
 * what it was given if there is nothing to change.
 */
export const changeLicensee = async (
  licensees: Pick<Licensees, 'find' | 'change'>,
  id: string,
  become: (licensee: Licensee) => Licensee,
): Promise<Licensee | undefined> => {
  for (let time = 0; time < TRIES; time += 1) {
    const licensee = await licensees.find(id, { toChange: true })
    if (!licensee) return undefined
    const next = become(licensee)
    if (next === licensee || (await licensees.change(next)) === 'written') return next
  }
  throw new Error(`Licensee ${id} was changed by others ${TRIES} times during one change`)
}
