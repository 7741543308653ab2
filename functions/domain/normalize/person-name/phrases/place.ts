import { isKnownPlace } from '../../../conventions/is-known-place.ts'
import { matchOrganization } from '../match-organization.ts'
import type { PhraseRule } from '../phrase-rule.ts'

const locative =
  /^(?:[Ii]n|[Aa]t|IN|AT|FROM|[Ff]rom|[Oo]n aboard|[Aa]board|[Nn]ear|[Oo]utside|[Oo]n|[Rr]eport(?:ing|s|ed) from|en|desde|em|à|aus|bei|i|w|из|в) ((?:the )?\p{Lu}.*|the \p{Ll}+ (?:in|of|near|outside) \p{Lu}.*)$/u
const institution =
  /\b(?:university|college|institute|school|center|centre|universität|universidad|universidade|université)\b/iu
const prose = /\s(?:who|that|is|was|and|to)\s/u

/** "in Quito", "at Quito hospital", or a known place alone: where the person reported from. "at Quito University" is an employer. */
export const place: PhraseRule = text => {
  const isAgency = text.length < 4 && matchOrganization(text) === text
  if (isKnownPlace(text) && !isAgency) return [{ kind: 'location', text }]
  const named = locative.exec(text)?.[1]
  if (!named || prose.test(named)) return undefined
  return [{ kind: institution.test(named) ? 'organization' : 'location', text: named }]
}
