import type { Span } from '#domain/copy.ts'
import { pageAccount } from '#domain/normalize/byline/refusals/page-account.ts'
import { cleanText } from '#domain/normalize/paragraphs/clean-text.ts'
import { readStatedName } from '#domain/normalize/stated/read-stated-name.ts'

/**
 * Who wrote a page's story, of what it `states` in each of its vocabularies, the most trusted last: the first of those that name others than the
 * site, its desks and its address ("Harbor News", "Harbor News staff", "harbor.example", "Guest contributor"), best in words that name somebody, or else the desks. Empty where nothing
 * is named but the site, or an account of its publishing system ("webmaster").
 */
export const pickBylines = (
  states: readonly { bylines?: Span[] | undefined }[],
  site: Span | undefined,
): Span[] => {
  const house = nameOf(site?.raw ?? '')
  const stated = states
    .map(({ bylines = [] }) =>
      bylines
        .map(byline => withoutHouse(byline, house))
        .filter(({ raw }) => nameOf(raw) !== house && !pageAccount.refuses(raw)),
    )
    .filter(({ length }) => length > 0)
  const named = stated.filter(bylines => bylines.some(byline => !isOfHouse(byline, house)))
  return pick(named) ?? pick(stated) ?? []
}

const pick = (stated: readonly Span[][]): Span[] | undefined =>
  stated.findLast(bylines => bylines.some(namesSomebody)) ?? stated.at(-1)

const namesSomebody = ({ raw }: Span): boolean => readStatedName(cleanText(raw)) !== undefined

const nameOf = (text: string): string => text.toLowerCase().replace(/^the /, '')

/** A byline without the site's own name before another: "Harbor News avec AFP". */
const withoutHouse = (byline: Span, house: string): Span => {
  if (house === '' || !nameOf(byline.raw).startsWith(`${house} `)) return byline
  const rest = byline.raw.slice(byline.raw.toLowerCase().indexOf(house) + house.length)
  const [joint] = /^ (?:avec|with|mit|con|com|med|met|et|and|und|y|e|&|\/) /i.exec(rest) ?? []
  return joint ? { ...byline, raw: rest.slice(joint.length) } : byline
}

/** What somebody is to a house, where a name should stand: "Web Producer", "Guest contributor". */
const title =
  /^(?:(?:web|digital|online|site|content) (?:producer|editor|desk|team)s?|(?:guest|staff|contributing) (?:contributor|author|writer|reporter|columnist)s?)$/i
/** The name of somebody's account: "webproducer2". */
const account = /^[\p{Ll}\d._-]+$/u

const isOfHouse = ({ raw }: Span, house: string): boolean =>
  title.test(raw) ||
  account.test(raw) ||
  /^\S+\.\p{Ll}{2,}$/u.test(raw) ||
  (house !== '' && ` ${nameOf(raw)} `.includes(` ${house} `))
