import type { UsageTermCode } from '#schemas/article.ts'
import { screenAtLetters } from '../pattern/screen-at-letters.ts'
import { MEDIUM } from './medium.ts'

const ITEM = `(?:${MEDIUM}|(?:re-?)?sales?|archives?)`
const ITEMS = `(${ITEM}(?:[\\s,/&]+(?:(?:and|or) )?${ITEM}){0,8})`
const barred = screenAtLetters(
  new RegExp(
    `\\bno(?: access|t for)? ${ITEMS}(?:\\W*$|\\s?[,/]| (?:use|usage|rights|publication|broadcast|until|before|and|or)\\b)|\\b${ITEMS}(?: use)? out(?:\\W*$|\\s+until\\b)`,
    'iu',
  ),
)

const names: readonly (readonly [UsageTermCode, RegExp])[] = [
  ['no-sales', /sale/iu],
  ['no-archive', /arch/iu],
  ['mags-out', /mag/iu],
  ['tv-out', /tv|tele|rad|broad/iu],
  ['web-out', /web|net|line|dig|mob/iu],
]

/** The codes of a clause that bars several media, or sales and archives with them: "NO MAGS/TV/WEB", "Magazines, TV and Internet out". */
export const readMedia = (clause: string): UsageTermCode[] => {
  const list = barred.exec(clause)?.slice(1).join('') ?? ''
  return names.flatMap(([code, name]) => (name.test(list) ? code : []))
}
