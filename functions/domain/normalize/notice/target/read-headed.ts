import { stoppingWords } from '../hold/stopping-words.ts'
import { takesBack } from '../takes-back.ts'

/** The order, and the headline that it is about: "Kill: Blast in quarry injures four". */
const headed =
  /^(?!\W*Ed\S* [Nn]ote)(?:[^:：–—]{2,40}?(?:\s?[:：–—]| -(?=\s))|[\p{Lu} ]{3,40}-|[【［[<〈][^】］\]>〉]{2,12}[】］\]>〉])\s*((?:\p{Lu}\S* .|\p{Lo}|(?:\p{Ll}\S* ){3}).{7,240})$/u

/** Behind the desk's word in capitals and whatever sets it apart, or nothing: "KILL KILL Blast in quarry", "(KILL) Blast in quarry", "KILL.Blast in quarry". */
const bare =
  /^[\P{L}_]*(?:(?:(?:MANDATORY|BULLETIN|STORY|PLEASE|LEGAL|URGENT)[\P{L}_]+)*(?:KILL|WITHDRAWN|RETRACT(?:ED|ION)|(?:WITH)?HOLD)(?!\p{L})[\P{L}_]+)+(\p{Lu}\p{L}* .{7,240})$/u

const word = `(?:${stoppingWords.source})[\\p{L}·]*(?: \\p{L}{2,12}){0,2}`
/** The same, in whatever words, and in front of it: "BUSINESS/KILL (Coastal Wire) | Blast in quarry", "Blast in quarry - WITHDRAWN". */
const around = [
  new RegExp(
    `^.{0,40}?${word}(?:\\s?\\([^()]*\\))?(?=\\s*[^\\s\\p{L}\\p{N}.,'’])[^\\p{L}\\p{N}"“„«]+([\\p{Lu}\\p{Lo}\\d].{7,240})$`,
    'iu',
  ),
  new RegExp(
    `^((?:\\S+ |\\p{Lo}{4}).{4,240}?)\\s?(?:\\s[-–—]+|[|/:([*（【［〔])\\s?(?:\\p{L}+,? ){0,2}?\\p{Lo}{0,4}?${word}\\P{L}*$`,
    'iu',
  ),
]

/** "URGENT!!! please kill Blast in quarry", "PLS KILL Blast in quarry. THX" */
const pleading =
  /^\P{L}*(?:(?:URGENT|Urgent)\P{L}+)?(?:[Pp]l(?:ease|s) kill|PL(?:EASE|S) KILL) (\p{Lu}\p{L}* .{7,240}?)(?:(?:[.!]| [-–—]|,) (?:[Tt]h(?:an)?[kx]|TH(?:AN)?[KX]|(?:it['’]?s |is )?wrong|asap|ASAP|libel).{0,12})?$/u

/** What may stand behind a headline, or before it: "Blast in quarry (sent 9.14). A new version follows.", "Nov. 30 — Blast in quarry", "Blast in quarry, moved 1432 GMT". */
const sent =
  /\s\((?:(?:sent|moved|filed|issued|transmitted)\b|\p{Lu}\p{L}{2,8}\.? \d\d?\b|\d\d?[./]\d)[^()]*\).*$|, (?:sent|moved|filed|issued|transmitted) (?:at )?\d.*$|^\p{Lu}\p{L}{2,8}\.? \d\d? ?[–—-]+ /gu

/** "MANDATORY KILL – ANULACIÓN OBLIGATORIA: Blast in quarry" */
const again = new RegExp(`^${word}.*?:`, 'iu')
const inCapitals = /^\P{Ll}{4,40}:/u
const isOrderToo = (text: string): boolean => (inCapitals.test(text) && again.test(text)) || takesBack(text)

/** The headline behind or before an order, where the line has nothing else: "Kill: Blast in quarry injures four". */
export const readHeaded = (line: string): string | undefined =>
  [bare, headed, ...around, pleading]
    .map(form => form.exec(line)?.[1]?.replace(sent, ''))
    .map(headline => (headline && isOrderToo(headline) ? readHeaded(headline) : headline))
    .find(headline => headline && !/^[^(]*\)/.test(headline))
