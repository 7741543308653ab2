import type { UsageTermCode } from '#schemas/article.ts'
import { barsTerritory } from './bars-territory.ts'
import { limitsChannels } from './limits-channels.ts'
import { readMedia } from './read-media.ts'
import { termForms } from './term-forms.ts'

/** If a line in capitals with "OUT" has one of these codes as well, what stands before "OUT" is a medium, not a territory. */
const media: ReadonlySet<UsageTermCode> = new Set(['mags-out', 'tv-out', 'web-out', 'no-archive', 'no-sales'])

/** "The dam was used until 1986", "No sales were made": as stories tell it; terms look back at nothing but how copy came. */
const past =
  /\b(?:was|were|had)\b(?!.*\b(?:provided|supplied|licen[cs]ed|released|obtained|received|creative commons|cc by)\b)/iu

/** What terms of use speak of; "use of the bridge" is none of it. */
const COPY =
  '(?:copy|stor(?:y|ies)|articles?|items?|photo(?:graph)?s?|pictures?|images?|video|audio|footage|graphics?|materials?|contents?|information|interview|use(?! of the )|usage|rights|permission|licen[cs]e\\w*|credit(?!ed with)(?:s|ed)?|byline|attribution|(?:re-?)?sales?|archiv\\w+|(?:re)?distribution|reproduction|(?:re)?publication|broadcast|modifications?|alterations?|edits|text|works?|\\p{L}*(?:nutz|verwend|veröffentlich|verbreit|nenn)ung|fotos?|bild(?:er)?)'
const VERBS = 'is|are|has|have|was|were|had|will|hat|haben|expires?|ist|sind|wird|werden'
/** A word, and later one of these verbs or phrases. */
const SENTENCE = '^(?=[^\\p{L}\\d]*\\p{L}+ .*\\b(?:'
/** "The house is not for sale", "Tickets are available through June 30": a sentence on something else than copy and what is done with it. */
const told = new RegExp(`${SENTENCE}${VERBS})\\b)(?!.*\\b${COPY}\\b.*\\b(?:${VERBS})\\b)`, 'iu')
/** "The plan may not be altered", but "UK out until 3 May". */
const allowed = new RegExp(
  `${SENTENCE}(?<!\\d )may(?! \\d)|must|should|can|cannot|could|would)\\b)(?!.*\\b(?:${COPY}|publishers?|clients|subscribers|users|editors)\\b)`,
  'iu',
)

/** "No online use until 6 p.m.", "Nicht verwenden bis 3. Mai": what such a clause bars begins then, and ends not. */
const barredUntil =
  /(?<!\p{L})(?:out|no|not|restricted|embargoed|prohibited|nicht(?! länger)|kein\p{L}*|interdite?|prohibid[oa]|vietat[oa]|proibid[oa]|pas|niet|ikke|ej)(?!\p{L})[^,;:.]{0,40}(?<!\p{L})(?:until|bis|jusqu|hasta|fino|até|tot|till?)(?!\p{L})/iu

/** The codes of a clause of usage terms, none where it states no condition, several for "CC BY-NC-ND" or "NO ARCHIVE OR SALES". */
export const classifyClause = (clause: string): UsageTermCode[] => {
  if (told.test(clause) || allowed.test(clause) || past.test(clause)) return []
  const found = new Set([
    ...termForms.flatMap(([code, form]) => (form.test(clause) ? code : [])),
    ...readMedia(clause),
  ])
  if (barredUntil.test(clause) && found.delete('until-date')) found.add('other')
  const isBarred = barsTerritory(clause)
  if (isBarred) found.add('territory-out')
  const codes = [...found]
  const isOfMedia = !isBarred && codes.some(code => media.has(code))
  const said = isOfMedia ? codes.filter(code => code !== 'territory-out') : codes
  if (said.length === 0 && limitsChannels(clause)) return ['other']
  return said.length > 1 ? said.filter(code => code !== 'other') : said
}
