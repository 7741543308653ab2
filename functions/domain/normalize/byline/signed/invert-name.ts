import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import { isOrganization } from '#domain/normalize/people/organizations/is-organization.ts'

const inverted =
  /^((?:(?:[Dd]e|Di|Du|[Dd]a|Del|La|Le|El|Al|[Vv]an|[Vv]on|St\.?)(?: (?:de|den|der|la))? |[AaEe]l-)?\p{Lu}[\p{L}'’-]+),\s*(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.]*)?(?: (?:de|van|von|der|den|del|da|di|la|los|las|do|dos))*)$/u

/** Capitals make a name look like initials ("RUIZ, Ana") or a brand ("McKay, LaToya"). */
const mayBeName = (word: string): boolean =>
  !isOrganization(
    /^(?:\p{Lu}{4}|(?:Ma?c|De|La)\p{Lu})/u.test(word) ? word.slice(0, 1) + word.slice(1).toLowerCase() : word,
  )

const invertOne = (line: string): string | undefined => {
  const [, family = '', given = ''] = inverted.exec(line) ?? []
  if (!family || !mayBeName(given) || !mayBeName(family) || isKnownPlace(given) || isKnownPlace(family))
    return undefined
  const name = `${given} ${family}`
  return isPersonName(name) ? name : undefined
}

/**
 * Names in a catalog's order, turned into the printed one: "Ruiz, María José" gives "María José Ruiz", "Berg, Bo van der;
 * De Wit, Eva" and "Berg, Bo van der and De Wit, Eva" give "Bo van der Berg; Eva De Wit".
 */
export const invertName = (line: string): string | undefined => {
  const names = line
    .split(/\s*;\s*| (?:and|und|et|&) /u)
    .filter(Boolean)
    .map(invertOne)
  return names.length && names.every(name => name !== undefined) ? names.join('; ') : undefined
}
