import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { isKnownRegion } from '#domain/conventions/places/is-known-region.ts'
import { limits } from '#domain/rights/limits/limiting-words.ts'
import { readChannelLimits } from '#domain/rights/limits/read-channel-limits.ts'
import { findTerritories } from '#domain/rights/territories/find-territories.ts'
import type { UsageTerm, UsageTermCode } from '#schemas/article.ts'
import { isBareReservation } from '../copyright/is-bare-reservation.ts'
import { namesPlaces } from './names-places.ts'
import { normalizeUsageTerms } from './normalize-usage-terms.ts'
import { splitClauses } from './split-clauses.ts'

/**
 * The conditions of use in a field for them, and what else stands there: nothing that an agency states in it may get lost, but that it reserves
 * its rights is no condition.
 */
export const readStatedTerms = (text: string): UsageTerm[] => {
  const said = normalizeUsageTerms(text)
  const left = text.length > MOST ? '' : withoutTerms(text, said)
  const more = splitClauses(left).flatMap((text): UsageTerm[] =>
    limitsPlaces(text)
      ? [{ code: 'territory-out', text }]
      : readChannelLimits(text)
        ? [{ code: 'other', text }]
        : [],
  )
  const terms = [...said, ...more]
  const rest = withoutTerms(text, terms)
  return [...terms, ...(rest && !isBareReservation(rest) ? [{ code: codeOf(rest), text: rest }] : [])]
}

/** In characters; a longer text is a contract. */
const MOST = 1200
/** In characters; a longer clause tells of places in which somebody sits. */
const LONGEST = 120
/** "Not without the consent of Acme UK" */
const asks = /\b(?:without|permission|consent|contact|copyright|credit|photo\p{L}*|law)\b|©|@/iu

/** Whether a clause bars something and names a territory: what it bars where may be unclear, but it is not for all. */
const limitsPlaces = (clause: string): boolean =>
  clause.length <= LONGEST &&
  limits(clause) &&
  !asks.test(clause) &&
  findTerritories(clause).territories.length > 0

/** Where a picture was taken: "LONDON - NO SALES". */
const dateline = /^(.{2,40}?) ?[-–—]{1,3}$/u
const isTown = (name: string): boolean => isKnownPlace(name) && !isKnownRegion(name)

/** A place and nothing else is where the rights hold: "Norway", "Rights: Norway", `geography="Norway"`. Source: NITF 3.6 and NewsML 1.2, which give the rights a geography. */
const codeOf = (rest: string): UsageTermCode =>
  !isTown(dateline.exec(rest)?.[1] ?? '') && namesPlaces(rest.replace(/^geography="|"$/g, ''))
    ? 'territory-out'
    : 'other'

/** Three letters, two of a script without capitals, or the code of a country: "ex-UK", "한국 내", "UK", but not "or". */
const words = /(?:\p{L}\P{L}*){3}|\p{Lo}\p{M}*\p{Lo}|^\p{Lu}{2}$/u

/** What a stated condition says beside the terms found in it. */
const withoutTerms = (text: string, terms: readonly UsageTerm[]): string => {
  const rest = terms.reduce((left, term) => left.replace(term.text, ' '), text)
  const tidy = rest
    .replace(/\s+/g, ' ')
    .replace(/^[\s.;,]+/, '')
    .trim()
  return words.test(tidy) ? tidy : ''
}
