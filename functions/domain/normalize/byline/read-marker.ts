import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { roles } from '#domain/conventions/roles.ts'
import { isAgencies } from './is-agencies.ts'
import type { Marker } from './marker.ts'
import { markers } from './markers/index.ts'
import { opensCredit } from './opens-credit.ts'

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
 * The marker that opens a line, and what follows. A marker only counts before agencies, a role ("reporter Ana Ruiz") or what else opens a credit.
 */
export const readMarker = (line: string): { marker: Marker; rest: string } | undefined => {
  if (given.test(line) && !isKnownPlace(line.slice('Di '.length))) return undefined
  for (const marker of markers) {
    const match = marker.pattern.exec(line)
    if (!match?.[0]) continue
    const rest = line.slice(match[0].length).replace(beforeTitle, '')
    if (isAgencies(rest) || roles.nouns.has(rest.split(' ', 1)[0] ?? '') || opensCredit.test(rest))
      return { marker, rest: withoutRepeated(rest, marker) }
  }
  return undefined
}
