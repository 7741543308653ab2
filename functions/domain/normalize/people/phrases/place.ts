import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { isOrganization } from '../organizations/is-organization.ts'
import { matchOrganization } from '../organizations/match-organization.ts'
import type { PhraseRule } from '../phrase-rule.ts'
import { isPlacePhrase } from './is-place-phrase.ts'

const locative = patternOf(
  /^/u,
  [
    /[Ii]n/u,
    /[Aa]t/u,
    /IN/u,
    /AT/u,
    /FROM/u,
    /[Ff]rom/u,
    /[Oo]n aboard/u,
    /[Aa]board/u,
    /[Nn]ear/u,
    /[Oo]utside/u,
    /[Oo]n/u,
    /[Rr]eport(?:ing|s|ed) from/u,
    /EN/u,
    /EM/u,
    /À/u,
    /en/u,
    /desde/u,
    /dari/u,
    /em/u,
    /n[oa]/u,
    /à/u,
    /aus/u,
    /bei/u,
    /i/u,
    /w/u,
    /v/u,
    /ve/u,
    /из/u,
    /в/u,
    /у/u,
  ],
  / ((?:the )?\p{Lu}.*|the \p{Ll}+ (?:in|of|near|outside) \p{Lu}.*|(?:the )?(?:(?:(?:north|south)(?:-?(?:east|west))?|east|west)(?:ern)?|central|occupied|rural|downtown) \p{Lu}.*)$/u,
)
/** "in Kabul for The Independent". */
const withHouse = /^((?:[Ii]n|IN) \p{Lu}\S*(?: \p{Lu}\S*)?) (?:[Ff]or|FOR) ((?:the )?\p{Lu}.*)$/u
/** "in Sydney with AAP": whose copy is used besides. */
const besides = /^(.{2,60}?) with (agencies|(?:the )?\p{Lu}.{1,60})$/u
const paper = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+$/u
/** "de Brasília", "d'Oslo" after a name: from there. */
const origin = /^(?:[Dd]e |d['’]|da |do |di |a |på |DE |DO |DA )(\p{Lu}.+)$/u
const institution =
  /\b(?:university|college|institute|school|center|centre|universität|universidad|universidade|université)\b/iu
const prose = /\s(?:who|that|is|was|and|to)\s/u

/** "from Associated Press reports": what somebody compiled. */
const copy = /\s(?:reports|dispatches)$/u

/** "in Quito", "at Quito hospital", or a known place alone: where the person reported from. "at Quito University" is an employer. */
export const place: PhraseRule = (text, { trailing, before, read }) => {
  const isAgency = text.length < 4 && matchOrganization(text) === text
  if ((isKnownPlace(text) && !isAgency) || (trailing && isPlacePhrase(text)))
    return [{ kind: 'location', text }]
  const home = trailing ? origin.exec(text)?.[1] : undefined
  if (
    home &&
    (isKnownPlace(home) || (before === 'comma' && /^de \p{Lu}\p{Ll}+$/u.test(text) && !isOrganization(home)))
  )
    return [{ kind: 'location', text: home }]
  const [, from = '', house] = withHouse.exec(text) ?? []
  if (house && (isOrganization(house.replace(/^the /u, 'The ')) || paper.test(house)))
    return [...read(from), { kind: 'organization', text: house }]
  const named = locative.exec(text)?.[1]
  if (!named || prose.test(named)) return undefined
  if (copy.test(named)) return []
  const [, alone = named, source = 'agencies'] = besides.exec(named) ?? []
  const where = source === 'agencies' || isOrganization(source) ? alone : named
  return [{ kind: institution.test(where) ? 'organization' : 'location', text: where }]
}
