import { standardsLine } from '../body/rules/about/standards-line.ts'
import { isTimestamp } from '../body/rules/page/is-timestamp.ts'
import { deskInitials } from '../body/rules/wire/desk-initials.ts'
import { agencySigned } from '../byline/agency-signed.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'
import type { Paragraph } from '../paragraph.ts'
import { countWords } from '../prose/count-words.ts'

/** Words of a name. */
const longest = 4
const address = /^\W*(?:e-?mail:? ?)?([\w.+-]+)@[\w-]+(?:\.[\w-]+)+\W*$/iu

/** Of the time of publication. */
const year = /\b20\d\d\b/

/** A name in Vietnamese letters, and no label of the page ("Chia sẻ", "Bình luận"). */
const vietnamese = /^(?!.*(?:luận|sẻ|thêm|tiếp|liên quan)(?!\p{L}))(?=.*[ơưạ-ỹ])\p{Lu}/iu

/** Whether a bare name under a story signs it: right under it (`isFirst`), as papers of Vietnam have it, or over the agency ("Local Democracy Reporting Service") the time of publication (WMaker), the initials of its desk (PAP) or the standards of the house (SVT); or with its own address on the next line, as Nordic and Dutch papers do. */
export const isSignature = (
  { text }: Paragraph,
  { below, isFirst }: { below: Paragraph | undefined; isFirst: boolean },
): boolean => {
  if (isFirst && (vietnamese.test(text) || isSign(below?.text ?? '')) && isName(text)) return true
  const local = address.exec(below?.text ?? '')?.[1]?.toLowerCase()
  if (local === undefined || countWords(text) > longest) return false
  const surname = plain(text).split(' ').at(-1) ?? ''
  return surname.length > 2 && local.includes(surname) && isName(text)
}

const isSign = (text: string): boolean =>
  (year.test(text) && isTimestamp(text)) ||
  agencySigned(text) !== undefined ||
  deskInitials.matches(text) ||
  standardsLine.matches(text)

const isName = (text: string): boolean =>
  countWords(text) <= longest && (readHeadByline(text, true)?.authors.length ?? 0) > 0

const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
