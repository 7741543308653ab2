import { screen } from '#domain/normalize/pattern/screen.ts'
import { isHouse } from '#domain/normalize/people/organizations/is-house.ts'

const form = screen(
  /^(by [^©]{4,120}?)[\s|,(–—-]*(?:\(c\)|©|\bcopyright)\s?(?:19|20)\d\d,?\s+((?:the )?\p{Lu}[^,;|()]{1,50}?)[\s.)]*$/iu,
)

/** Separates the house from its mark: "By Ana Ruiz, (c) 2026, The Daily Planet". Source: papers that print The Washington Post and Bloomberg. */
export const partOwner = (line: string): string => {
  const [, names = '', house = ''] = form.exec(line) ?? []
  return isHouse(house) && !names.includes(house) ? `${names}, ${house}` : line
}
