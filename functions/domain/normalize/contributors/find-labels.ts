import type { Contributor } from '#schemas/article.ts'
import { screen } from '../pattern/screen.ts'
import { bareLabels } from './bare-labels.ts'
import { colonLabels, creditLabels } from './credit-labels.ts'

/** A label of a sentence: where what opens it begins, and where the names behind it do. */
export interface Label {
  start: number
  end: number
  /** Undefined for who drew or built, and for sources, whom no field of an article names: such a label ends the names before it. */
  role: Contributor['role'] | undefined
}

const alternatives = (labels: typeof creditLabels): string[] =>
  labels.flatMap(({ words }) => words.split('|')).sort((a, b) => b.length - a.length)
const unkept =
  'illustrations?|illustrated|artwork|art|art direction|cover art|animation|design|design and development|development|visual editing'
/** Whence a story or picture comes; a colon follows. */
const origin = 'sources?|sumber|quellen?|fuentes?|fontes?|źródło|источник'
const isUnkept = new RegExp(`^(?:${unkept}|${origin})$`, 'iu')
const preposed = [...creditLabels, ...bareLabels]
const any = [...unkept.split('|').sort((a, b) => b.length - a.length), ...alternatives(preposed)].join('|')
const byColon = [origin, ...alternatives(colonLabels)].join('|')
const opening =
  '(?:^|[\\s(;,./|–—-])(?:(?:and|y|e|und|et|with|this (?:story|report|article) is|photos and|story|original) )?'
const tongue = '(?: assistance| in (?:english|spanish)| en español| em português)?'
const hinge =
  '(?:(?: for this \\p{L}+)?(?: from [\\p{L} ]{3,24}?(?= by )| (?:a|in) \\p{L}{3,20}(?= da ))?(?:\\s(?:is|was|were|provided|contributed|done)){0,2}\\s(?:by|from|of|por|de|do|da|dos|par|von|vom|der|van|di|durch|fra|från|av|af|oleh|door|met)(?=\\s|:)\\s*:?|\\sd[\\u2019\\u0027](?=\\p{Lu})|\\s?:)\\s*'
/**
 * What opens a label, and labels joined to it, are not in it, but looked for before one that is found: with both it takes 40 ms to compile, as V8 writes out
 * all labels behind each way to begin, and 3 without.
 */
const label = screen(
  new RegExp(
    `(?<![^\\s(;,./|–—-])(?:(${any})${tongue}${hinge}|(${byColon})(?:\\s?:|(?<=\\p{Script=Han})[/／])\\s*)`,
    'giu',
  ),
)
const matchers = [...preposed, ...colonLabels].map(({ role, words }) => ({
  role,
  pattern: screen({ source: `^(?:${words})$`, flags: 'iu' }),
}))

const roleOf = (word: string): Contributor['role'] | undefined =>
  isUnkept.test(word) ? undefined : (matchers.find(({ pattern }) => pattern.test(word))?.role ?? 'assistance')

/** Whether a text is a label that a preposition may follow, as those do that share it. */
const isShared = new RegExp(`^(?:${any})$`, 'iu')

/** What stands before the last of the labels that share their names, and before the one above it. */
const conjunction = / (?:and|&|y|e|und|et|og|och|ja|és|[iиі]|та) $/iu
const comma = /, $/u
/** No label is longer, in characters. */
const longest = 50
/** "Photos and text by Ana Ruiz", "Foto og tekst: Ana Ruiz": who did both is the writer. */
const pictured = /photos and $/iu
const opened = new RegExp(`${opening}$`, 'iu')
const boundary = /^$|[\s(;,./|–—-]$/u

/** The label that stands before a joint at the end of a text, and where it begins. */
const labelBefore = (text: string, joint: RegExp): { word: string; at: number } | undefined => {
  const end = joint.exec(text)?.index
  for (let at = Math.max(0, (end ?? 0) - longest); end !== undefined && at < end; at += 1) {
    const word = text.slice(at, end)
    if (boundary.test(text.slice(0, at).slice(-1)) && isShared.test(word)) return { word, at }
  }
  return undefined
}

/** The first of the labels that share their names with one that `text` stands before: "Reporting and writing by", "Writing, reporting and editing by". */
const findFirst = (text: string): { word: string; start: number } | undefined => {
  const last = labelBefore(text, conjunction)
  if (!last) return undefined
  const { word, at } = labelBefore(text.slice(0, last.at), comma) ?? last
  return { word, start: opened.exec(text.slice(0, at))?.index ?? at }
}

/** The labels of a sentence that heads names with them: "Reporting by", "Redaktion:". Of those that share their names the first counts. */
export const findLabels = (sentence: string): Label[] => {
  const labels: Label[] = []
  for (const match of label.findAll(sentence)) {
    const [whole, word, beforeColon = ''] = match
    const from = labels.at(-1)?.end ?? 0
    const before = sentence.slice(from, match.index)
    const first = findFirst(before.replace(pictured, ''))
    const start = first?.start ?? opened.exec(before)?.index ?? before.length
    const own = roleOf(word ?? beforeColon)
    const role = first ? roleOf(first.word) : own
    labels.push({
      start: from + start,
      end: match.index + whole.length,
      role: role === 'photography' && own === 'writing' ? own : role,
    })
  }
  return labels
}
