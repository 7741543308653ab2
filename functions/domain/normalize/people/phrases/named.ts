import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { findNameEnd } from '../find-name-end.ts'
import { isPersonName } from '../names/is-person-name.ts'
import { isTownTitle } from '../organizations/is-town-title.ts'
import { matchOrganization } from '../organizations/match-organization.ts'
import type { PhraseRule } from '../phrase-rule.ts'
import { roleWords } from '../roles/role-words.ts'

/** "Santa Cruz", "Grand Forks": towns no list holds, by a word that opens or ends no name. */
const town =
  /^(?:San|Santa|El|La[ks]e?|Los|Fort|Mount|Port|Cape|St\.|Grand|Great|Blue|Eau) \p{Lu}\p{L}+$|^\p{Lu}\p{L}+ (?:Falls|Forks|Springs|Rapids|Beach|City)$/u

/** "Digital Staff", "Editorial Board" behind a title. */
const desk = /(?: (?:digital|web|editorial))? (?:staff|newsroom|editors|board|team)(?: reports?)?$/iu

/** "Canadian Press" has the structure of a name and is none, nor is "Hong Kong" in "Hong Kong Free Press", or "Grand Forks" in "Grand Forks Herald staff", or "Salem Statesman" in "Salem Statesman Journal staff". */
const isKept = (name: string, text: string): boolean =>
  (matchOrganization(name)?.includes(' ') ?? false) ||
  ((isKnownPlace(name) || town.test(name) || (name !== text && isTownTitle(name))) &&
    roleWords.endsAsTitle(text.replace(desk, '')))

/** Ranks of more than one word: "Staff Sgt.", "Sgt. 1st Class", "Petty Officer 2nd Class". Source: DVIDS, the news service of the American forces. */
const rank = patternOf(
  /^/u,
  [
    /(?:Staff|Master|Tech\.?|Technical|Gunnery|Senior Master|Chief Master|Senior|Lance|First|1st|2nd) (?:Sgt|Sergeant|Airman|Cpl|Lt|Lieutenant)\.?/u,
    /Sgt\. (?:1st|First) Class/u,
    /(?:Petty Officer|Mass Communication Specialist) (?:1st|2nd|3rd) Class/u,
    /Chief Warrant Officer [2-5]/u,
    /Airman (?:1st|First) Class/u,
    /State (?:Sen|Rep)\./u,
  ],
  / (?=\p{Lu})/u,
)

/** "Quito Star staff", "HARBOR STAR REPORTER" (papers of Kenya and India) is a newsroom, where "Ana Ruiz staff" is none. */
const newsroom =
  /^(?:(?:digital |web |editorial )?staff|staffers|reporters?|writers|editors|correspondents?)$/iu

/** A name, and what is attached to it without a comma: "Ana Ruiz in Quito", "ANA RUIZ The Daily Planet". */
export const named: PhraseRule = (text, { shouting, read }) => {
  const [title = ''] = rank.exec(text) ?? []
  const words = text.slice(title.length).split(' ')
  const end = findNameEnd(words, shouting)
  const name = words.slice(0, end).join(' ')
  const rest = words.slice(end).join(' ')
  if (!isPersonName(name) || isKept(name, text) || (newsroom.test(rest) && roleWords.endsAsTitle(name)))
    return undefined
  const attached = rest ? read(rest) : []
  return [
    { kind: 'person', text: title + name },
    ...(attached.some(piece => piece.kind === 'person')
      ? [{ kind: 'organization' as const, text: rest }]
      : attached),
  ]
}
