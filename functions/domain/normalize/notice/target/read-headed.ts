import { takesBack } from '../takes-back.ts'

/** The order, and the headline that it is about: "Kill: Blast in quarry injures four". */
const headed =
  /^(?!\W*Ed\S* [Nn]ote)(?:[^:：–—]{2,40}?(?:\s?[:：–—]| -(?=\s))|[\p{Lu} ]{3,40}-|[【［[<〈][^】］\]>〉]{2,12}[】］\]>〉])\s*((?!DO NOT\b)(?:\p{Lu}\S* .|\p{Lo}|(?:\p{Ll}\S* ){3}).{7,240})$/u

/** Behind the desk's word in capitals and whatever sets it apart, or nothing: "KILL KILL Blast in quarry", "(KILL) Blast in quarry", "KILL.Blast in quarry". */
const bare =
  /^[\P{L}_]*(?:(?:(?:MANDATORY|BULLETIN|STORY|PLEASE|LEGAL|URGENT)[\P{L}_]+)*(?:KILL|WITHDRAWN|RETRACT(?:ED|ION)|(?:WITH)?HOLD)(?!\p{L})[\P{L}_]+)+(\p{Lu}\p{L}* .{7,240})$/u

/** The same, in front of it: "Blast in quarry injures four - WITHDRAWN". */
const tailed =
  /^(\p{Lu}\S* .{8,240}?)\s?(?:\s[-–—]|[:([])\s?(?:STORY )?(?:KILL(?:ED)?|WITHDRAWN|RETRACTED|(?<=[([])(?:killed|withdrawn|retracted))\W*$/u

/** What may stand behind a headline: "Blast in quarry (sent 9.14). A new version follows." */
const sent = /\s\((?:sent|moved|filed|issued|transmitted)\b[^()]*\).*$/u

/** The headline behind or before an order, where the line has nothing else: "Kill: Blast in quarry injures four". */
export const readHeaded = (line: string): string | undefined => {
  const headline = (bare.exec(line)?.[1] ?? headed.exec(line)?.[1] ?? tailed.exec(line)?.[1])?.replace(
    sent,
    '',
  )
  return headline && !takesBack(headline) ? headline : undefined
}
