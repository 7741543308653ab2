import { isDeepStrictEqual } from 'node:util'
import type { Licensees } from '#ports'
import type { Licensee } from '#schemas/licensee.ts'

/** More changes of a licensee than this, while one is made, are a failing machine. */
const TRIES = 20

/**
 * Changes a licensee, on top of whatever others change at the same time: a right that one operator ends never
 * comes back because another grants one. Returns the licensee; undefined if there is none. `become` returns
 * what it was given if there is nothing to change. A write may take effect and its answer be lost: what then stands
 * there is not changed once more.
 */
export const changeLicensee = async (
  licensees: Pick<Licensees, 'find' | 'change'>,
  id: string,
  become: (licensee: Licensee) => Licensee,
): Promise<Licensee | undefined> => {
  let tried: Licensee | undefined
  for (let time = 0; time < TRIES; time += 1) {
    const licensee = await licensees.find(id, { toChange: true })
    if (!licensee) return undefined
    if (tried && isWrittenBy(tried, licensee)) return tried
    const next = become(licensee)
    if (next === licensee || (await licensees.change(next)) === 'written') return next
    tried = next
  }
  throw new Error(`Licensee ${id} was changed by others ${TRIES} times during one change`)
}

const isWrittenBy = (tried: Licensee, found: Licensee): boolean =>
  isDeepStrictEqual(asStored({ ...tried, lock: (tried.lock ?? 0) + 1 }), asStored(found))

/** Without the fields that have no value, which the table does not keep. */
const asStored = (licensee: Licensee): unknown => JSON.parse(JSON.stringify(licensee))
