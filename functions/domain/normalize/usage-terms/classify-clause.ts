import type { UsageTermCode } from '#schemas/article.ts'
import { isKnownRegion } from '../../conventions/places/is-known-region.ts'
import { termForms } from './term-forms.ts'

/** Codes that a line in capitals with "OUT" has besides: the place in front is then a medium, not a territory. */
const media: ReadonlySet<UsageTermCode> = new Set(['mags-out', 'tv-out', 'web-out', 'no-archive', 'no-sales'])

/** "Tickets are available through June 30", "The dam was used until 1986": an end of what is no copy, as stories tell it. */
const told =
  /\b(?:was|were|had)\b|^(?!.*\b(?:copy|stor(?:y|ies)|articles?|items?|photos?|pictures?|images?|video|audio|footage|graphics?|material|content|interview|use|usage|rights|licen[cs]e\w*|permission)\b)\W*\p{L}+ .*\b(?:is|are|expires?)\b/iu

/** "Kenya out": the picture is not for a country, whichever it is. */
const closed = /^(\p{Lu}[\p{L} .]{1,30}) out$/u

/** The codes of a clause of usage terms, none where it states no condition, several for "CC BY-NC-ND" or "NO ARCHIVE OR SALES". */
export const classifyClause = (clause: string): UsageTermCode[] => {
  const found = new Set(termForms.filter(([, form]) => form.test(clause)).map(([code]) => code))
  if (found.has('until-date') && told.test(clause)) found.delete('until-date')
  if (isKnownRegion(closed.exec(clause)?.[1] ?? '')) found.add('territory-out')
  const codes = [...found]
  const said = codes.some(code => media.has(code)) ? codes.filter(code => code !== 'territory-out') : codes
  return said.length > 1 ? said.filter(code => code !== 'other') : said
}
