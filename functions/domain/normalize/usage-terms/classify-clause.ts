import type { UsageTermCode } from '#schemas/article.ts'
import { termForms } from './term-forms.ts'

/** Codes that a line in capitals with "OUT" has besides: the place in front is then a medium, not a territory. */
const media: ReadonlySet<UsageTermCode> = new Set(['mags-out', 'tv-out', 'web-out', 'no-archive', 'no-sales'])

/** The codes of a clause of usage terms, none where it states no condition, several for "CC BY-NC-ND" or "NO ARCHIVE OR SALES". */
export const classifyClause = (clause: string): UsageTermCode[] => {
  const codes = [...new Set(termForms.filter(([, form]) => form.test(clause)).map(([code]) => code))]
  const said = codes.some(code => media.has(code)) ? codes.filter(code => code !== 'territory-out') : codes
  return said.length > 1 ? said.filter(code => code !== 'other') : said
}
