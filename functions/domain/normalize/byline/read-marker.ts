import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { roles } from '#domain/conventions/roles.ts'
import { patternOf } from '../pattern/pattern-of.ts'
import { isAgencies } from './is-agencies.ts'
import type { Marker } from './marker.ts'
import { markers } from './markers/index.ts'

/** "Artikel von: Von Ana Ruiz": the label of the page, then the marker of the copy. A name of two words has to follow: "Von: Von Braun" keeps his. */
const repeated = /^\p{Lu}\p{L}+ (?=\p{Lu}\p{L}+ \p{Lu})/u

const withoutRepeated = (rest: string, { pattern }: Marker): string => {
  const again = repeated.test(rest) ? pattern.exec(rest)?.[0] : undefined
  return again ? rest.slice(again.length) : rest
}

/** "Por el Dr. Ana Ruiz", "Par le Dr Ana Ruiz", "By the late Ana Ruiz", "By the Most Rev. Ana Ruiz". */
const beforeTitle =
  /^(?:the late (?=\p{Lu})|(?:the )?(?:Most|Rt\.?|Right|Very) (?=Rev\b)|(?:el|l[ae]) (?=(?:Dra?|Prof|Pr|Lic|Ing|Mons)\b))/u

/** "Di Wang", "Oleh Sirko and Ana Ruiz": a given name that is a marker elsewhere; "Di Mare", "Di Bari" and "Ni Hao" are none. */
const given = /^[DN]i (?!Mare$|Hao$)\p{Lu}\p{Ll}{1,4}(?:$|, | and )|^Oleh \S+ and /u

/**
 * The marker that opens a line, and what follows. A marker only counts before a capital, a letter without
 * case, a quotation mark, or a reporter's title.
 */
export const readMarker = (line: string): { marker: Marker; rest: string } | undefined => {
  if (given.test(line) && !isKnownPlace(line.slice('Di '.length))) return undefined
  for (const marker of markers) {
    const match = marker.pattern.exec(line)
    if (!match?.[0]) continue
    const rest = line.slice(match[0].length).replace(beforeTitle, '')
    if (
      isAgencies(rest) ||
      roles.nouns.has(rest.split(' ', 1)[0] ?? '') ||
      patternOf([
        /^[\p{Lu}\p{Lo}\p{Script=Georgian}"“«(]/u,
        /^['‘’ʻ]\p{Lu}/u,
        [
          /^/u,
          [
            /our/u,
            /the/u,
            /an? (?=[Ss](?:pecial|taff)|(?:\p{Lu}\p{L}+ (?:[Ss]taff )?)?(?:[Rr]eporter|[Cc]orrespondent|[Ww]riter)$)/u,
            /guest/u,
            /author/u,
            /writer/u,
            /columnist/u,
            /freelance/u,
            /contributor/u,
            /correspondent/u,
            /reporter/u,
            /staff/u,
            /wire/u,
            /agencies/u,
            /agencias/u,
            /agenturen/u,
            /redactie/u,
            /redaktion/u,
            /redacción/u,
            /redazione/u,
            /rédaction/u,
            /redação/u,
            /unser/u,
            /notre/u,
            /nuestr/u,
            /noss/u,
            /nostr/u,
            /onze/u,
            /vår/u,
            /vores/u,
            /vor /u,
            /de/u,
            /da/u,
            /van/u,
            /von/u,
            /al-/u,
            /el-/u,
            /d['’]/u,
            /l['’](?=AFP|ATS|AP(?!\p{L}))/u,
            /dpa/u,
            /epd/u,
            /taz/u,
            /euronews/u,
            /g1/u,
            /iG/u,
            /la/u,
            /le/u,
            /bin/u,
            /(?:dra?|drs|prof|ing|ir|mgr|dott|dott\.ssa)[. ]/u,
          ],
        ],
      ]).test(rest)
    )
      return { marker, rest: withoutRepeated(rest, marker) }
  }
  return undefined
}
