import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { isKnownRegion } from '#domain/conventions/places/is-known-region.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import type { CreditRule } from '../credit-rule.ts'
import { nameList } from '../name-list.ts'

/** Longer lists are results or captions, in characters. */
const longest = 300
const opening = /^\p{Lu}[^\s,;]* (?:[^\s,;]+ ){1,3}in \p{Lu}/u
const joint = /,? (?:and|&) |[,;] /u
const placed = /^(.{4,50}) in (\p{Lu}.{1,40})$/u

const isPlaced = (part: string): boolean => {
  const [, name = '', place = ''] = placed.exec(part) ?? []
  return isPersonName(name) && isKnownPlace(place)
}

/** "(Ana Ruiz in Quito and Bo Lind in Lima)": two names with their places, and no word of what they did. */
export const placedNames: CreditRule = {
  name: 'contributors/placed-names',
  read: sentence => {
    if (sentence.length > longest || !opening.test(sentence)) return undefined
    const parts = sentence.replace(/\.$/u, '').split(joint)
    const isList = parts.every(part => isPlaced(part) || isKnownRegion(part) || isPersonName(part))
    return isList && parts.filter(isPlaced).length > 1 ? nameList(sentence, 'reporting') : undefined
  },
}
