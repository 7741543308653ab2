import { isEnclosedAgency } from '#domain/normalize/byline/is-enclosed-agency.ts'
import { normalizeContributors } from '#domain/normalize/contributors/normalize-contributors.ts'
import { agenciesAlone } from '#domain/normalize/contributors/rules/agencies-alone.ts'
import { readHeadByline } from '#domain/normalize/headline/read-head-byline.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** A word or three behind a sentence (and no "(c)"), in parentheses, behind a dash or bare: "Ritzau", "(PAP/DPA)", "(red, ANP)", "(TASS, 12.5.2026)". */
const signature = screen(
  /(?<=[.!?"”’')\]])(?<!\([cC]\))\s+[—–/(-]{0,3}\s?(?:red\.?, ?)?(\p{L}[^.!?\s]{1,20}(?: [^.!?\s]{1,20}){0,2}?)(?:,? [\d.]{4,10})?[)/]?\.?$/u,
)

/** "…した。（共同）", "…。（来源：新华社）" */
const wide = /(?<=[。」])\s?（(?:[来來]源[:：])?(\p{L}{2,8})）$/u

/** "…した。（山田花子）", "…した。【ソウル＝山田花子】", "…했다. 홍길동 기자 gildong@daily.example". */
const written =
  /(?<=\p{Script=Hiragana}[。」])\s?([（【](?!写真|資料)(?:聞き手・)?[\p{Script=Han}\p{Script=Katakana}々ー、・＝\s]{3,30}(?<![略載時続部社面版所信長])[）】])$|(?<=다\.) ?(\/?\p{Script=Hangul}{2,4} ?기자(?: \S+@\S+)?)$/u

/** With what an agency sent: "… said. (With inputs from PTI)", "… sagte er. (mit dpa)", "… said. Source: AFP". */
const helped = /(?<=[.!?"”’')\]])\s+((?:[(—–-](?!source)|source|with |con |mit |avec )[^.!?]{3,60})$/iu

/** Where a paragraph that ends in the names of agencies, whichever they are, has its last sentence behind it; 0 for others. */
export const signedAt = (text: string): number => {
  const help = helped.exec(text)
  if (help?.[1] && normalizeContributors(help[1])?.organizations.length) return help.index
  const found = signature.exec(text) ?? wide.exec(text)
  const names = found?.[1]?.replace(/[^\p{L}]+$/u, '')
  if (found && names && (agenciesAlone.read(names) || isEnclosedAgency(found[0]))) return found.index
  const [, japanese, korean] = written.exec(text) ?? []
  const sign = japanese ?? korean
  return sign && readHeadByline(sign.replace('/', ''), true)?.authors.length ? text.lastIndexOf(sign) : 0
}
