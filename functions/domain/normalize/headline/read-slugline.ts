import type { ChangeNote } from '#schemas/article.ts'
import { readVersionMark } from '../notice/version/read-version-mark.ts'
import { screen } from '../pattern/screen.ts'
import { isKeywordLine } from './is-keyword-line.ts'
import { readWireMarks } from './read-wire-marks.ts'

/** An agency's keyword line, and the mark of a revision that stands with it. */
export interface Slug {
  slugline: string
  change?: ChangeNote
}

const slug = screen(
  /^\^?([A-Z]{2,4}(?:-[\p{L}\d'’&.]*)+(?: [\p{L}\d'’&.-]+){0,6}?)(?:, ?([^,]*))?(?:, ?\d{1,4}|:[A-Z]{2,4}\b[^:]{0,60})?<?$/u,
)

/** "Kirche/Kunst/Hamburg/" (KNA, dpa). */
const path = /^(?=.{8,80}$)(?:[\p{L}\d-]+(?: [\p{L}\d-]+)?\/){2,}$/u

/** Under its label: "SLUG: HEALTH-SLEEP". */
const labelled = screen(/^(?:slug(?:line)?|catchline|keyword)\s?:\s?(\S.{1,60})$/iu)

/** PA's category and number, and then the topic and keyword that are its slug: "HHH 0411 COURTS Ferry". */
const numbered = screen(/^[A-Z]{3} \d{4} (\p{Lu}{3,15} \p{L}[\p{L} -]{1,40})$/u)

/** AP's cycles: a keyword line may have no more than one before its words, where a version, a count of words or the paper's code (Tribune: "BC-QUILTS:KC _ travel (400 words)") is behind them. */
const cycle = /^\^?(?:AM|BC|PM)-/
const counted = /(?:, ?\d{2,3}|:[A-Z]{2,4}\b[^:]{0,60})<?$/
/** One word behind the cycle of all papers, with nothing else on the line but its haste: "BC-Ferry", "BC-Ferry, Urgent". */
const alone = /^\^?BC-\p{Lu}[\p{L}\d]{2,}(?:, ?(?:Urgent|URGENT|Bulletin))?<?$/u

/** The slug line of AP and others that follow ANPA: "BC-US--Giant Lobster, 1st Ld-Writethru,127". */
export const readSlugline = (text: string): Slug | undefined => {
  const [, slugline, version = ''] = (text.length > 120 ? undefined : slug.exec(text)) ?? []
  const kind = readVersionMark(version) ?? (/\bld\b|lead|update/i.test(version) ? 'update' : undefined)
  const isSlug =
    /-.*-/.test(slugline ?? '') ||
    alone.test(text) ||
    (cycle.test(text) && (kind !== undefined || counted.test(text)))
  if (!slugline || !isSlug) return readMarkedSlug(text)
  if (kind) return { slugline, change: { class: kind, note: version } }
  if (/correct/i.test(version)) return { slugline, change: { class: 'correction', note: version } }
  return { slugline }
}

/** The same in another form: "Kirche/Kunst/Hamburg/"; or "CORRECTION: PORT-STRIKE", how this revision stands to the last, and the slug of both. */
const readMarkedSlug = (text: string): Slug | undefined => {
  if (path.test(text)) return { slugline: text }
  const [, stated] = labelled.exec(text) ?? numbered.exec(text) ?? []
  if (stated) return { slugline: stated }
  const { headline, change } = readWireMarks(text)
  return change && isKeywordLine(headline) ? { slugline: headline, change } : undefined
}
