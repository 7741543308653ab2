import { screen } from '../pattern/screen.ts'

/** Abbreviations whose full stop ends no sentence: titles, suffixes, states (AP Stylebook), months. */
const abbreviation =
  /(?:^|[\s(.-])(?:\p{Lu}|Jr|Sr|Dr|Mr|Mrs|Ms|Prof|Rev|Sen|Rep|Gov|Gen|Col|Lt|St|Ste|Mt|Ft|Inc|Corp|Co|Ltd|vs|No|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Ont|Que|Alta|Sask|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Tel|[Oo]prac|[Rr]ed|[Mm]\.m\.v)$/u
/** More letters than any of them has. */
const LONGEST = 8
const region = screen(
  /(?:\p{Lu}\.){2}$|(?:^|\s)(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)$/u,
)
/** What opens a new sentence even after an abbreviation. */
const opener = screen(
  /^(?:The|This|Associated Press|AP|Reuters|Contributing|Follow|To contact|Information|With|Editing|Reporting|Additional|Writing|\p{Lu}[\p{L}’'-]+(?: and \p{Lu}[\p{L}’'-]+)? reported)(?:\s|$)/u,
)

/** What stands between two sentences. */
const betweenPlain = /[.!?][)"”’]*(?:\s+(?=[\p{Lu}\p{N}(—–*_]|-)|(?=\p{Lu}\p{Ll}{2}|To contact))|\n+/gu
/** The same, after a parenthesis and before a contact too: it looks behind at each letter, and is three times as slow. */
const betweenAny =
  /[.!?][)"”’]*(?:\s+(?=[\p{Lu}\p{N}(—–*_]|-)|(?=\p{Lu}\p{Ll}{2}|To contact))|(?<=\p{L}\.?\))\s+(?=Our Standards|To contact|Follow )|(?<=\.\p{L}{2,3})\s+(?=To contact)|(?<=\))\s+(?=\()|\n+/gu

/** Parts a tail credit into sentences, also where the space after the full stop is lost ("Journal.Contributing: ..."). */
export const splitSentences = (text: string): string[] => {
  const sentences: string[] = []
  let begin = 0
  const between = /\)|To contact/.test(text) ? betweenAny : betweenPlain
  for (const match of text.matchAll(between)) {
    const end = match.index + match[0].trimEnd().length
    const before = text.slice(begin, match.index)
    const after = text.slice(match.index + match[0].length)
    const isStop = match[0].startsWith('.')
    if (
      isStop &&
      abbreviation.test(before.slice(-LONGEST)) &&
      !(region.test(`${before}${/\.\p{Lu}$/u.test(before) ? '.' : ''}`) && opener.test(after))
    )
      continue
    if (isStop && !/\s/u.test(match[0]) && /\.(?:com|org|net)$|\p{Lu}$/u.test(before)) continue
    sentences.push(text.slice(begin, end).trim())
    begin = match.index + match[0].length
  }
  return [...sentences, text.slice(begin).trim()].filter(Boolean)
}
