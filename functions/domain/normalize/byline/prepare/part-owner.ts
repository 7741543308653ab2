import { screen } from '#domain/normalize/pattern/screen.ts'
import { isOrganization } from '#domain/normalize/people/organizations/is-organization.ts'
import { roleWords } from '#domain/normalize/people/roles/role-words.ts'

const form = screen(
  /^(by [^©]{4,120}?)[\s|,(–—-]*(?:\(c\)|©|\bcopyright)\s?(?:19|20)\d\d,?\s+((?:the )?\p{Lu}[^,;|()]{1,50}?)[\s.)]*$/iu,
)

/** Separates the house from its mark: "By Ana Ruiz, (c) 2026, The Daily Planet". Source: papers that print The Washington Post and Bloomberg. */
export const partOwner = (line: string): string => {
  const [, names = '', house = ''] = form.exec(line) ?? []
  const isHouse = isOrganization(house) || roleWords.endsAsTitle(house)
  return isHouse && !names.includes(house) ? `${names}, ${house}` : line
}
