import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { isPersonName } from '#domain/normalize/people/names/is-person-name.ts'
import { isOrganization } from '#domain/normalize/people/organizations/is-organization.ts'

const inverted =
  /^((?:(?:De|Di|Du|Da|Del|La|Le|El|Al|Van|Von|St\.?)(?: (?:de|den|der|la))? )?\p{Lu}[\p{L}'’-]+),\s*(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}\.?)?(?: (?:de|van|von|der|den|del|da|di|la|los|las|do|dos))*)$/u

const invertOne = (line: string): string | undefined => {
  const match = inverted.exec(line)
  if (
    !match?.[1] ||
    !match[2] ||
    isOrganization(match[2]) ||
    isOrganization(match[1]) ||
    isKnownPlace(match[2]) ||
    isKnownPlace(match[1])
  )
    return undefined
  const name = `${match[2]} ${match[1]}`
  return isPersonName(name) ? name : undefined
}

/**
 * Names in a catalog's order, turned into the printed one: "Ruiz, Ana" gives "Ana Ruiz", "Berg, Bo van der;
 * De Wit, Eva" gives "Bo van der Berg; Eva De Wit".
 */
export const invertName = (line: string): string | undefined => {
  const names = line
    .split(/\s*;\s*/u)
    .filter(Boolean)
    .map(invertOne)
  return names.length && names.every(name => name !== undefined) ? names.join('; ') : undefined
}
