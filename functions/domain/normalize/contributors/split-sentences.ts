import { regions } from '#domain/conventions/places/regions.ts'
import { patternOf } from '../pattern/pattern-of.ts'
import { screen } from '../pattern/screen.ts'

/** Abbreviations whose full stop ends no sentence: titles, suffixes, states (AP Stylebook), months. */
const abbreviation = patternOf(
  /(?:^|[\s(.-])/u,
  [
    /\p{Lu}/u,
    /Tex/u,
    /[DJS]r/u,
    /M[ou]hd/u,
    /MOHD/u,
    /Mr?s?/u,
    /Prof/u,
    /Rev/u,
    /Sen/u,
    /Rep/u,
    /Gov/u,
    /Gen/u,
    /Col/u,
    /Lt/u,
    /Ste?/u,
    /[FM]t/u,
    /Inc/u,
    /Co(?:rp)?/u,
    /Ltd/u,
    /vs/u,
    /No/u,
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
/** A state or province, which AP and The Canadian Press shorten: "Calif", "N.Y". */
const endsInRegion = (text: string): boolean =>
  regions.includes(`${/[\p{L}.]*$/u.exec(text.slice(-LONGEST))?.[0]}.`)

/** "in Quito, D.C.", where "C.J." at the start and behind "and" are initials of the name that follows. */
const behindName = /(?<!^|and )\p{Lu}\.\p{Lu}$/u

/** What opens a new sentence even after an abbreviation. */
const opener = screen(
  /^(?:The|This|Associated Press|AP|Reuters|Contributing|Follow|To contact|Information|With|Editing|Reporting|Additional|Writing|\p{Lu}[\p{L}’'-]+(?:(?: and)? \p{Lu}[\p{L}’'-]+){0,3} reported)(?:\s|$)/u,
)

/** What stands between two sentences. */
const betweenPlain =
  /[.!?][)"”’]*(?:\s+(?=[\p{Lu}\p{N}(—–*_]|-)|(?=\p{Lu}\p{Ll}{2}(?!\S{0,40}@)|To contact))|\n+/gu
/** The same, after a parenthesis and before a contact too: it looks behind at each letter, and is three times as slow. */
const betweenAny =
  /[.!?][)"”’]*(?:\s+(?=[\p{Lu}\p{N}(—–*_]|-)|(?=\p{Lu}\p{Ll}{2}(?!\S{0,40}@)|To contact))|(?<=\p{L}\.?\))\s+(?=Our Standards|To contact|Follow )|(?<=\.\p{L}{2,3})\s+(?=To contact)|(?<=\))\s+(?=\()|\n+/gu

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
      (endsInRegion(before) || abbreviation.test(before.slice(-LONGEST))) &&
      !((endsInRegion(before) || behindName.test(before)) && opener.test(after))
    )
      continue
    if (isStop && !/\s/u.test(match[0]) && /\.(?:com|org|net)$|\p{Lu}$/u.test(before)) continue
    sentences.push(text.slice(begin, end).trim())
    begin = match.index + match[0].length
  }
  return [...sentences, text.slice(begin).trim()].filter(Boolean)
}
