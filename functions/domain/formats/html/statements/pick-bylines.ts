import type { Span } from '#domain/copy.ts'
import { pageAccount } from '#domain/normalize/byline/refusals/page-account.ts'

/**
 * Who wrote a page's story, of what it `states` in each of its vocabularies, the most trusted last: the first of those that name others than the
 * site, its desks and its address ("Harbor News", "Harbor News staff", "harbor.example"), else its desks. Empty where the site alone is named, or an account of its program ("webmaster").
 */
export const pickBylines = (
  states: readonly { bylines?: Span[] | undefined }[],
  site: Span | undefined,
): Span[] => {
  const house = nameOf(site?.raw ?? '')
  const stated = states
    .map(({ bylines = [] }) =>
      bylines.filter(({ raw }) => nameOf(raw) !== house && !pageAccount.refuses(raw)),
    )
    .filter(({ length }) => length > 0)
  return stated.findLast(bylines => bylines.some(byline => !isOfHouse(byline, house))) ?? stated.at(-1) ?? []
}

const nameOf = (text: string): string => text.toLowerCase().replace(/^the /, '')

const isOfHouse = ({ raw }: Span, house: string): boolean =>
  /^\S+\.\p{Ll}{2,}$/u.test(raw) || (house !== '' && ` ${nameOf(raw)} `.includes(` ${house} `))
