import { takesBack } from '../takes-back.ts'

/** The order, and the headline that it is about: "Kill: Blast in quarry injures four". */
const headed =
  /^(?!\W*Ed\S* [Nn]ote)(?:[^:：–—]{2,40}?(?:\s?[:：–—]| -(?=\s))|[\p{Lu} ]{3,40}-|[【［[<〈][^】］\]>〉]{2,12}[】］\]>〉])\s*((?!DO NOT\b)(?:\p{Lu}\S* .|\p{Lo}).{7,240})$/u

/** The same, in front of it: "Blast in quarry injures four - WITHDRAWN". */
const tailed =
  /^(\p{Lu}\S* .{8,240}?)\s?(?:\s[-–—]|[:([])\s?(?:STORY )?(?:KILL(?:ED)?|WITHDRAWN|RETRACTED)\W*$/u

/** What may stand behind a headline: "Blast in quarry (sent 9.14). A new version follows." */
const sent = /\s\((?:sent|moved|filed|issued|transmitted)\b[^()]*\).*$/u

/** The headline behind or before an order, where the line has nothing else: "Kill: Blast in quarry injures four". */
export const readHeaded = (line: string): string | undefined => {
  const headline = (headed.exec(line)?.[1] ?? tailed.exec(line)?.[1])?.replace(sent, '')
  return headline && !takesBack(headline) ? headline : undefined
}
