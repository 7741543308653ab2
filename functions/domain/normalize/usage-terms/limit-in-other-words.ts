import { withoutTime } from '#domain/rights/limits/without-time.ts'
import { isFiller } from '#domain/rights/territories/is-filler.ts'
import type { UsageTermCode } from '#schemas/article.ts'
import type { Draft } from '../draft/draft.ts'
import { retitle } from '../draft/retitle.ts'
import { withholds } from '../notice/withholds.ts'
import { isProse } from '../prose/is-prose.ts'
import { classifyClause } from './classify-clause.ts'
import { endsUse } from './ends-use.ts'
import { readForeignLimits } from './read-foreign-limits.ts'
import { readForeignUse } from './read-foreign-use.ts'
import { readOtherTerms } from './read-other-terms.ts'
import { speaksOfUse } from './speaks-of-use.ts'
import { splitClauses } from './split-clauses.ts'

/** Letters that a people has in common with its country: "Germany", "German". */
const NAME = 4
/** In characters: nothing else stands on such a line. */
const LONGEST = 120
/** Lines above a story. */
const AT_HEAD = 3
/** Who is out there has lost. */
const match = /\b(?:defeat|los(?:es?|s|t)|beat(?:en)?|cup|match|goals?|final|knocked|wickets?)\b/iu
/** A title is longer, or of two sentences. */
const brief = /^\W{0,20}[^.!?]{3,70}\W{0,20}$/u
/** What a headline does not say: "Csak Magyarországon" may be one. */
const barred = /^Not/
const edges = /^[\s^*(<[]+|[\s*)>\]]+$/gu
/** "XINHUA: CHINA OUT" */
const sender = /^\P{L}*\p{Lu}{2,12}:\s(?=.* OUT\P{L}*$)/u
/** "Norway Out. Please contact the desk" */
const request = /(?<=\bout[.!]) (?:thank|please) .*$/iu
/** "SVERIGE UT", "SUOMI ULOS"; the match tells of who is, as of who is out. */
const isUt = /^.* (?:ute?|ulos)\P{L}*$/iu
/** How languages other than English speak of use. */
const ofUse =
  /使用|利用|[发發]布|刊登|[转轉][载載]|播出|掲載|配信|사용|이용|게재|배포|использован|публикац|użytk|publikac|použit|käyttöön|felhasznál|kullan|yay[ıi]n|(?:ال)?استخدام|النشر|לשימוש|उपयोग|ใช้|sử dụng|(?<!\p{L})(?:СМИ|ЗМІ|medi(?:er|ów|os|en|a(?:lle)?)|médi\p{L}+|mídias?|testate|sajtónak|медиа|медіа)(?!\p{L})/iu

/** Takes the limits of use above, under and beside a story, in notes, that no rule for lines has read. Loaded with the first story. */
export const limitInOtherWords = (draft: Draft, paragraphs: readonly string[]): void => {
  const { usageTerms, spans, notes } = draft
  const { headline } = draft.fields
  const above = paragraphs.slice(0, AT_HEAD)
  const lead = above.findIndex(text => isProse(text) && readOtherTerms(text).length === 0)
  const head = lead < 0 ? above : above.slice(0, lead)
  const near = [...notes, ...head, ...paragraphs.slice(head.length).slice(-1)]
  for (const raw of new Set(near.flatMap(text => text.split('\n')))) {
    const isHeadline = raw === headline
    const plain = raw.replace(sender, '').replace(request, '')
    const codes = readOtherTerms(raw, isHeadline)
    if (codes.length === 0 && !isHeadline && head.includes(raw)) codes.push(...readPassedOver(raw))
    if (codes.length === 0 && endsUse(raw)) codes.push('until-date')
    if (codes.length === 0 && (!isHeadline || head.length > 1)) {
      const medium = readForeignUse(raw)
      if (medium) codes.push(medium)
      else if (isOutOf(plain, paragraphs)) codes.push('territory-out')
      else if (
        !isUt.test(raw) &&
        readForeignLimits(raw).some(
          ({ text }) => !isHeadline || barred.test(text) || speaksOfUse(raw) || ofUse.test(raw),
        )
      )
        codes.push('other')
    }
    if (codes.length === 0 || usageTerms.some(term => raw.includes(term.text))) continue
    retitle(draft, raw, paragraphs)
    const text = plain.normalize('NFKC').replace(edges, '')
    usageTerms.push(...codes.map(code => ({ code, text })))
    spans.push({ field: 'usageTerms', raw, rule: 'usage-terms/other-words' })
  }
}

/** Of a headline it may be said as well: "Not for Norway" may tell of a tournament. */
const isSure = (code: UsageTermCode): boolean => code !== 'territory-out' && code !== 'other'

/** As conditions are written, and no title: a sentence. */
const sentence = /\.\)?$/
/** The codes of a line that stood where a headline may stand, and is none: "For subscribers only. No resale.", but not "Not for sale". */
const readPassedOver = (line: string): UsageTermCode[] => {
  const isOne = line.length <= LONGEST && sentence.test(line) && !withholds(line)
  const clauses = isOne ? splitClauses(line) : []
  const codes = clauses.map(classifyClause)
  const isUse = clauses.every((clause, at) => (codes[at] ?? []).length > 0 || speaksOfUse(clause))
  return isUse ? codes.flat().filter(isSure) : []
}

/** Whether a line bars places of which the story tells nothing. */
const isOutOf = (line: string, paragraphs: readonly string[]): boolean => {
  const names = line.match(/\p{L}{3,}|\p{Lu}{2}/gu)?.filter(name => !isFiller(name.toLowerCase())) ?? []
  if (
    names.length === 0 ||
    !brief.test(line) ||
    !splitClauses(withoutTime(line)).every(
      clause =>
        classifyClause(clause).includes('territory-out') ||
        (isUt.test(clause) && readForeignLimits(clause).length > 0),
    )
  )
    return false
  const stems = names.flatMap(name => (name.length > 2 ? name.slice(0, NAME).toLowerCase() : []))
  const codes = names.flatMap(name => (name.length > 2 ? [] : new RegExp(`\\b${name}\\b`, 'u')))
  const others = paragraphs.filter(text => !text.includes(line))
  return !others.some(
    text =>
      match.test(text) ||
      stems.some(stem => text.toLowerCase().includes(stem)) ||
      codes.some(code => code.test(text)),
  )
}
