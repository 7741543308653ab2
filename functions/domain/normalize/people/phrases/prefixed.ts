import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { roles } from '#domain/conventions/roles.ts'
import { isPersonName } from '../names/is-person-name.ts'
import { nameParts } from '../names/name-parts.ts'
import { isOrganization } from '../organizations/is-organization.ts'
import { matchOrganization } from '../organizations/match-organization.ts'
import type { PhraseRule } from '../phrase-rule.ts'
import { readRole } from '../roles/read-role.ts'
import { roleWords } from '../roles/role-words.ts'
import { named } from './named.ts'

/** Whose name would follow is no person: "CEO of Harbor Light", "Lecturer in Tort Law", "correspondant à New York", "corresponsal en la Casa Blanca". */
const preposition = /^(?:of|at|for|with|to|in|de|del|bei|für|en|em|à|aux?|a|da|l[aeo]s?)$/iu

/** "CORRESPONDANT À BREST": in capitals, where the person is. */
const beforePlace = /^(?:À|IN|AT|EN|EM|AUS|ESPECIAL|SPÉCIALE?)$/u

/** "INVIATA A BEIRUT": where what is in capitals reads like an initial. */
const isPlacedAt = (words: string[], at: number): boolean =>
  beforePlace.test(words[at] ?? '') ||
  (/^[AY]$/u.test(words[at] ?? '') && isKnownPlace(words.slice(at + 1).join(' ')))

/** "ONZE CORRESPONDENT JOOST VAN DER MEULEN": a name goes on with it. */
const isInsideName = (words: string[], at: number): boolean =>
  nameParts.lowered.has((words[at] ?? '').toLowerCase()) && !roleWords.isNoun(words[at - 1] ?? '')

/** "Staff Sgt. Ana Ruiz": one rank. */
const rank =
  /^(?:staff|master|tech|technical|gunnery|senior|chief|lance|first|petty) (?:sgt|sergeant|airman|cpl|lt|officer|master)\.?$/iu

/** What the person is called stands first: "AP Business Writer Ana Ruiz", "Staff writers Ana Ruiz". */
export const prefixed: PhraseRule = (text, context) => {
  const words = text.split(' ')
  for (let at = words.length - 2; at > 0; at -= 1) {
    if (preposition.test(words[at - 1] ?? '') || isPlacedAt(words, at) || isInsideName(words, at)) continue
    if (rank.test(`${words[at - 1]} ${words[at]}`)) continue
    const head = words.slice(0, at).join(' ')
    const tail = words.slice(at).join(' ')
    const role = readRole(head)
    const person =
      role && !roles.nouns.has((words[at] ?? '').toLowerCase()) && !isKnownPlace(tail)
        ? named(tail, context)
        : undefined
    if (role && person) return [...role, ...person]
    if (matchOrganization(head) === head && isPersonName(tail) && !isOrganization(text))
      return [
        { kind: 'organization', text: head },
        { kind: 'person', text: tail },
      ]
  }
  return undefined
}
