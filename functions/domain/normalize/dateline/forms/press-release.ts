import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { isKnownPlace } from '#domain/conventions/places/is-known-place.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { DASH } from '../dash.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { readPlace } from '../read-place.ts'
import { splitDate } from '../split-date.ts'

const IN_SLASHES = screen(
  new RegExp(
    `^([^/]{2,90}(?:/[^/ ][^/]{1,40})?)\\s*/\\s?([^/]{2,40}?)\\s?/\\.?\\s*(?:([^/]{4,30}?)\\s*/\\s*)?(?:${DASH})?\\s*`,
    'u',
  ),
)
const IN_PARENTHESES = screen(
  new RegExp(`^([^()]{2,90}?)\\s*-{1,2}\\s*\\(\\s*([^()]{3,50}?)\\s*\\)\\s*(?:${DASH})?\\s*`, 'u'),
)
/** "/Корр. ТАСС Иван Петров/", "/TASS correspondent Ivan Petrov/": who reported, after the agency. */
const REPORTED =
  /^(?:(?:спец)?корр\.\s+(\p{Lu}[\p{L}-]+)|(\p{Lu}[\p{L}-]+) corr(?:espondent|\.))(?:\s(\p{Lu}[\p{L}. -]+))?$/iu
/** "/Нели Петрова, БТА/": who reported, before the agency. */
const SIGNED = /^(\p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{L}-]+){1,2}), (\p{Lu}{2,5})$/u
/** "Af Ana Ruiz /ritzau/" names a writer. */
const BYLINE = /^(?:af|av|by|von|par|por|di) /iu
/** "КЕМЬ, 26 ноября. /Помор/.": under a place in capitals and a day, no list need hold the agency. */
const CLOSED = /\/\.\s*$/
/** "Baghdad / NINA / The". */
const CODE = /^\p{Lu}{3,6}$/u
const DASHED = new RegExp(`${DASH}\\s*$`, 'u')
const WIRE_AND_DATE = /^(.{2,30}?)\s+(?:[-–]\s+)?(\p{L}{3,10}\.?\s\d{1,2},?\s\d{4})$/u

/**
 * Release wires: "CHICAGO, Sept. 3, 2019 /PRNewswire/ --", "SAN DIEGO, CA / ACCESSWIRE / June 3, 2019 /", "LONDON--(BUSINESS WIRE)--",
 * "TORONTO--(Marketwired - June 3, 2014) -", "ACCRA, Ghana, 6 June 2018 -/African Media Agency (AMA)/-"; and TASS and Ritzau, who set their name between slashes too: "MOSCOW, November 26. /TASS/.".
 */
export const pressRelease = (head: string): DatelineReading | undefined => {
  const found = IN_SLASHES.exec(head) ?? IN_PARENTHESES.exec(head)
  if (!found?.[1] || BYLINE.test(found[1]) || !found[2] || !/^[\p{L}\d][\p{L}\d .,&()-]*$/u.test(found[2]))
    return undefined
  const [, corr, named, reported] = REPORTED.exec(found[2]) ?? []
  const [, signer, code = ''] = SIGNED.exec(found[2]) ?? []
  const reporters = isAgencyCode(code) ? signer : reported
  const wire = corr ?? named ?? (code || found[2])
  const before = splitDate(found[1].replace(/\s-$/u, ''))
  const place = readPlace(before.rest.replace(/(?<=\p{Lu}{4}|\p{Script=Cyrillic}{3})\.\s*$/u, ''))
  if (
    !place ||
    (place.style === 'mixed' && !place.known && before.date === undefined && !/^(?:ritzau|ots)/iu.test(wire))
  )
    return undefined
  const closed = before.date !== undefined && place.style === 'capitals' && CLOSED.test(found[0])
  const signed = closed || isAgencyCode(WIRE_AND_DATE.exec(wire)?.[1] ?? wire)
  if (!signed && !DASHED.test(found[0]) && !(place.known && CODE.test(wire) && !isKnownPlace(wire)))
    return undefined
  const inside = WIRE_AND_DATE.exec(wire)
  const behind = found[3] && splitDate(found[3]).date
  if (found[3] && !behind) return undefined
  const date = before.date ?? inside?.[2] ?? behind
  return {
    place: place.text,
    agency: inside?.[1] ?? wire,
    ...(date && { date }),
    ...(reporters && { reporters }),
    length: found[0].length,
  }
}
