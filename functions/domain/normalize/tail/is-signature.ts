import { foldWords } from '#domain/revisions/naming/fold-words.ts'
import { standardsLine } from '../body/rules/about/standards-line.ts'
import { isTimestamp } from '../body/rules/page/is-timestamp.ts'
import { deskInitials } from '../body/rules/wire/desk-initials.ts'
import { agencySigned } from '../byline/agency-signed.ts'
import { isAgencies } from '../byline/is-agencies.ts'
import { normalizeContributors } from '../contributors/normalize-contributors.ts'
import { readHeadByline } from '../headline/read-head-byline.ts'
import type { Paragraph } from '../paragraph.ts'
import { isHouse } from '../people/organizations/is-house.ts'
import { countWords } from '../prose/count-words.ts'

/** Words of a name, and of the names that sign alone. */
const longest = 4
const longestAlone = 9
const address = /^\W*(?:e-?mail:? ?)?([\w.+-]+)@[\w-]+(?:\.[\w-]+)+\W*$/iu

/** Of the time of publication. */
const year = /\b20\d\d\b/

/** A name in Vietnamese letters, and no label of the page ("Chia sẻ", "Bình luận"). */
const vietnamese = /^(?!.*(?:luận|sẻ|thêm|tiếp|liên quan)(?!\p{L}))(?=.*[ơưạ-ỹ])\p{Lu}/iu

interface Place {
  below: Paragraph | undefined
  isFirst: boolean
  isLetter: boolean
  story: readonly Paragraph[]
}

/** Whether a bare name under a story signs it: right under a letter to the editor, or right under it (`isFirst`), as papers of Vietnam have it, or over the agency ("Local Democracy Reporting Service") the time of publication (WMaker), the initials of its desk (PAP) or the standards of the house (SVT); or with its own address on the next line, as Nordic and Dutch papers do; or in parentheses, with another, with the agency or in capitals as all that stands under a story that speaks of nobody so called. */
export const isSignature = ({ text }: Paragraph, { below, isFirst, isLetter, story }: Place): boolean => {
  if (isFirst && several.test(text) && isAgencies(text)) return true
  if (isFirst && (isLetter || vietnamese.test(text) || isSign(below?.text ?? '')) && isName(text)) return true
  if (isFirst && !below && signsAlone(text, story)) return true
  const local = address.exec(below?.text ?? '')?.[1]?.toLowerCase()
  if (local === undefined || countWords(text) > longest) return false
  const surname = foldWords(text).split(' ').at(-1) ?? ''
  return surname.length > 2 && local.includes(surname) && isName(text)
}

/** "(APA/dpa)": agencies that sign together. */
const several = /\p{L}(?:[/–]|(?<=\p{Lu})-)(?!l\p{Ll}{2}\)?$)\p{L}/u

/** What papers of Italy set under who signs. */
const reserved = /^\W{0,3}riproduzione riservata/iu

const isSign = (text: string): boolean =>
  (year.test(text) && isTimestamp(text)) ||
  agencySigned(text) !== undefined ||
  deskInitials.matches(text) ||
  standardsLine.matches(text) ||
  reserved.test(text)

/** "(Ana Ruiz)", "Ana Ruiz et Bo Lind", "Ana Ruiz avec AFP", "Ana Ruiz, à Quito", "Ana RUIZ": a name by itself is often a tag or a section. */
const alone =
  /^\([^()/|]*\)$|^（(?!写真|資料)[^（）]{3,}(?<![略載時続部社面版所信長])）$|^[^/|]*(?:\p{Lu}\S+ \p{Lu}\S+ (?:et|y|e|en|und|och|og|ja|i|и|і|a) \p{Lu}\S+ \p{Lu}|\(?avec |, à \p{Lu}|\p{Ll} \p{Lu}{3,}$)[^/|]*$/u
/** "Ana Ruiz, Harbor Ledger" */
const housed = /^\p{Lu}[\p{L}.'’-]+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}'’-]+, (?:[Tt]he )?\p{Lu}[\p{L} .'’&-]{3,40}$/u
/** "（王小丽）", "（王小丽、李大海）": names of three characters, the first of them a family name that begins few other words. */
const chinese =
  /^（[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱郭林罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蔡潘袁董余叶葉蒋蔣杜苏蘇魏吕丁沈姜卢盧傅崔谭譚廖]\p{Script=Han}{2}(?:、\p{Script=Han}{3})?）$/u
/** English sets titles in capitals too: "Harbor Life and Village Style". */
const english = / the /u
const signsAlone = (text: string, story: readonly Paragraph[]): boolean => {
  const isHoused = housed.test(text)
  if (!(isHoused || alone.test(text)) || countWords(text) > longestAlone || isCredit(text)) return false
  const told = story.map(paragraph => paragraph.text).join(' ')
  const { authors = [], rule = '' } = readHeadByline(text, true) ?? {}
  const names =
    rule.startsWith('byline/marker') ||
    (isHoused && !authors.every(({ affiliation }) => affiliation && isHouse(affiliation)))
      ? []
      : authors.map(({ name }) => name)
  return (
    names.length > 0 &&
    (isHoused || !english.test(told)) &&
    (!text.startsWith('（') || chinese.test(text) || /\p{Script=Hiragana}/u.test(told)) &&
    !names.some(name => name.split(/[ -]/).some(word => word.length > 3 && told.includes(word)))
  )
}

/** "Com Lusa e AFP", "Theo TTXVN": whence the story comes. */
const isCredit = (text: string): boolean => /labels|with-agency/.test(normalizeContributors(text)?.rule ?? '')

const isName = (text: string): boolean =>
  countWords(text) <= longest && !isCredit(text) && (readHeadByline(text, true)?.authors.length ?? 0) > 0
