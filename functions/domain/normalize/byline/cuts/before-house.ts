import { matchOrganization } from '#domain/normalize/people/organizations/match-organization.ts'

/** "August 9, 2020 / 5:00 AM / CBS News", "March 4, 2017 Fox News": the house stands last. */
const last = /(?:\s[/|·•]\s+|(?<=\d{4}|\d\s?[ap]\.?m\.?)\s+(?=\p{L}))((?:(?!\s[/|·•]\s).){2,40})$/iu

/** From a match in the line of a byline to its end, or to the house that stands there; undefined where the line begins with the match. */
export const beforeHouse = (
  line: string,
  match: RegExpExecArray | null,
): { index: number; length: number } | undefined => {
  if (!match || match.index < 3) return undefined
  const { index } = match
  const [tail = '', house = ''] = last.exec(line.slice(index)) ?? []
  const isHouse = house.split('/').every(part => part !== '' && matchOrganization(part) === part)
  return { index, length: line.length - index - (isHouse ? tail.length : 0) }
}
