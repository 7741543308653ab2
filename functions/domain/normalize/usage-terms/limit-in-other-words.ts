import { withoutTime } from '#domain/rights/limits/without-time.ts'
import type { Draft } from '../draft/draft.ts'
import { retitle } from '../draft/retitle.ts'
import { isProse } from '../prose/is-prose.ts'
import { barsTerritory } from './bars-territory.ts'
import { readOtherTerms } from './read-other-terms.ts'
import { splitClauses } from './split-clauses.ts'

/** Letters that a people has in common with its country: "Germany", "German". */
const NAME = 4
/** Lines above a story. */
const AT_HEAD = 3
/** Who is out there has lost. */
const match = /\b(?:defeat|los(?:es?|s|t)|beat(?:en)?|cup|match|goals?|final|knocked|wickets?)\b/iu
/** "Germany out", which may also sum up a match, "Nur für Kunden in Österreich". */
const out =
  /^(?=\W*[^.!?:]{3,60}\W*$)(?:\W*(?:Nur|Nicht|Licen[cs]ed) f(?:ür|or) .*|.* (?:[Oo]ut|OUT|exclue?s?)\W*$)/u
/** What such lines say besides names of places. */
const besides = /^(?:O(?:ut|UT)|Licen[cs]ed|Nur|Nicht|Kunden|Bezieher|Abonnenten|Use|Rights|Only|Not|For|No)$/
const edges = /^[\s^*(<[]+|[\s*)>\]]+$/gu

/** Takes the limits of use above, under and beside a story, in notes, that no rule for lines has read. Loaded with the first story. */
export const limitInOtherWords = (draft: Draft, paragraphs: readonly string[]): void => {
  const { usageTerms, spans, notes } = draft
  const { headline } = draft.fields
  const above = paragraphs.slice(0, AT_HEAD)
  const lead = above.findIndex(text => isProse(text) && readOtherTerms(text).length === 0)
  const head = lead < 0 ? above : above.slice(0, lead)
  const near = [...head, ...paragraphs.slice(head.length).slice(-1), ...notes]
  for (const raw of new Set(near.flatMap(text => text.split('\n')))) {
    const codes = readOtherTerms(raw, raw === headline)
    if (codes.length === 0 && (raw !== headline || head.length > 1) && isOutOf(raw, paragraphs))
      codes.push('territory-out')
    if (codes.length === 0 || usageTerms.some(term => raw.includes(term.text))) continue
    retitle(draft, raw, paragraphs)
    const text = raw.replace(edges, '')
    usageTerms.push(...codes.map(code => ({ code, text })))
    spans.push({ field: 'usageTerms', raw, rule: 'usage-terms/other-words' })
  }
}

/** Whether a line bars places of which the story tells nothing. */
const isOutOf = (line: string, paragraphs: readonly string[]): boolean => {
  const [words] = out.exec(withoutTime(line)) ?? []
  const names = words?.match(/\p{Lu}\p{L}+/gu)?.filter(name => !besides.test(name)) ?? []
  if (names.length === 0 || !splitClauses(line).every(barsTerritory)) return false
  const stems = names.map(name => name.slice(0, NAME).toLowerCase())
  const others = paragraphs.filter(text => !text.includes(line))
  return !others.some(text => match.test(text) || stems.some(stem => text.toLowerCase().includes(stem)))
}
