import { patternOf } from '../pattern/pattern-of.ts'
import { screen } from '../pattern/screen.ts'

/** Abbreviations whose full stop ends no sentence: titles, suffixes, states (AP Stylebook), months. */
const abbreviation = patternOf(
  /(?:^|[\s(.-])/u,
  [
    /\p{Lu}/u,
    /Jr/u,
    /Sr/u,
    /Dr/u,
    /Mr/u,
    /Mrs/u,
    /Ms/u,
    /Prof/u,
    /Rev/u,
    /Sen/u,
    /Rep/u,
    /Gov/u,
    /Gen/u,
    /Col/u,
    /Lt/u,
    /St/u,
    /Ste/u,
    /Mt/u,
    /Ft/u,
    /Inc/u,
    /Corp/u,
    /Co/u,
    /Ltd/u,
    /vs/u,
    /No/u,
    /Ala/u,
    /Ariz/u,
    /Ark/u,
    /Calif/u,
    /Colo/u,
    /Conn/u,
    /Del/u,
    /Fla/u,
    /Ga/u,
    /Ill/u,
    /Ind/u,
    /Kan/u,
    /Ky/u,
    /La/u,
    /Md/u,
    /Mass/u,
    /Mich/u,
    /Minn/u,
    /Miss/u,
    /Mo/u,
    /Mont/u,
    /Neb/u,
    /Nev/u,
    /Okla/u,
    /Ore/u,
    /Pa/u,
    /Tenn/u,
    /Tex/u,
    /Vt/u,
    /Va/u,
    /Wash/u,
    /Wis/u,
    /Wyo/u,
    /Ont/u,
    /Que/u,
    /Alta/u,
    /Sask/u,
    /Jan/u,
    /Feb/u,
    /Aug/u,
    /Sept/u,
    /Oct/u,
    /Nov/u,
    /Dec/u,
    /Tel/u,
    /[Oo]prac/u,
    /[Rr]ed/u,
    /[Mm]\.m\.v/u,
  ],
  /$/u,
)
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
