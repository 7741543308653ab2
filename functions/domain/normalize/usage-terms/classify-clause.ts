import type { UsageTermCode } from '#schemas/article.ts'
import { barsTerritory } from './bars-territory.ts'
import { termForms } from './term-forms.ts'

/** Codes that a line in capitals with "OUT" has besides: the place in front is then a medium, not a territory. */
const media: ReadonlySet<UsageTermCode> = new Set(['mags-out', 'tv-out', 'web-out', 'no-archive', 'no-sales'])

/** "The dam was used until 1986": an end of what is no copy, as stories tell it. */
const past = /\b(?:was|were|had)\b/iu

/** "The house is not for sale", "Tickets are available through June 30": a sentence on something else than copy and what is done with it. */
const told =
  /^(?!.*\b(?:copy|stor(?:y|ies)|articles?|items?|photos?|pictures?|images?|video|audio|footage|graphics?|materials?|contents?|information|interview|use|usage|rights|permission|licen[cs]e\w*|credit|byline|attribution|(?:re-?)?sales?|archiv\w+|(?:re)?distribution|reproduction|(?:re)?publication|broadcast|modifications?|alterations?|edits|text|works?)\b.*\b(?:is|are|has|have|expires?)\b)\W*\p{L}+ .*\b(?:is|are|has|have|expires?)\b/iu

/** The codes of a clause of usage terms, none where it states no condition, several for "CC BY-NC-ND" or "NO ARCHIVE OR SALES". */
export const classifyClause = (clause: string): UsageTermCode[] => {
  if (told.test(clause)) return []
  const found = new Set(termForms.filter(([, form]) => form.test(clause)).map(([code]) => code))
  if (past.test(clause)) found.delete('until-date')
  if (barsTerritory(clause)) found.add('territory-out')
  const codes = [...found]
  const said = codes.some(code => media.has(code)) ? codes.filter(code => code !== 'territory-out') : codes
  return said.length > 1 ? said.filter(code => code !== 'other') : said
}
