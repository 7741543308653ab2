import { isKnownPlace } from '../../conventions/is-known-place.ts'
import { screen } from '../pattern/screen.ts'
import { isOrganization } from '../person-name/is-organization.ts'
import { isPersonName } from '../person-name/is-person-name.ts'
import { matchOrganization } from '../person-name/match-organization.ts'

/** "(AP) By ANA RUIZ". */
const bracketed = /^\(([^()]{2,30})\)\s+(?=[Bb][Yy]:?\s+\p{Lu})/u
const form = /^(\S.{1,58}?)\s*[|:/–—-]*\s+[Bb][Yy]:?\s+(\p{Lu}.*)$/u

/** "Aus Kiew berichtet Ana Ruiz", "Aus Berlin Bo Lind": the place goes first in German. */
const placeFirst = screen(
  /^Aus (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:berichte(?:t|n) |von )?(\p{Lu}\p{L}*\.? .+)$/u,
)

/** "Z Waszyngtonu Ana Ruiz (PAP)". */
const polishPlaceFirst = screen(
  /^Z (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+) \((PAP)\)$/u,
)

/** "De notre envoyée spéciale à Kigali, Ana Ruiz": who is where, then the name. */
const frenchPost =
  /^[Dd]e (?:notre|nos) ((?:correspondante?|envoyée?)s?(?: spéciale?s?| permanente?s?)?) (à|en|au|aux) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?),? (\p{Lu}\p{L}+ \p{Lu}.*)$/u

/** "Ayşe DEMİR - MERSİN, (DHA)": the reporter, the town and the agency (DHA, İHA). */
const turkish =
  /^(?:Haber(?:\s?[/-]\s?\p{Lu}\p{L}+)?\s?:\s*)?([^/():\d]{5,60}?)\s?[/–-]\s?(\p{Lu}[\p{Lu}\p{M} ]{2,30}),?\s*\((DHA|İHA|AA)\)$/u

/** "ANA RUIZ reports", as Irish and British papers end a standfirst. */
const reports = /^(\p{Lu}[\p{Lu}'’-]+(?: \p{Lu}[\p{Lu}'’-]+){1,3}) reports$/u

/** "ABC Rural", "NBC Bay Area": a section would not open so. */
const acronymFirst = /^\p{Lu}{2,5} \p{Lu}/u

/**
 * Moves what a page prints before the marker behind the names: "Associated Press By ANA RUIZ" reads "By ANA RUIZ, Associated Press", "Ana Ruiz By Ana Ruiz, CNN"
 * loses its first name, and "Aus Kiew berichtet Ana Ruiz" reads "Von Ana Ruiz in Kiew"; PAP's "Z Waszyngtonu Ana Ruiz (PAP)" likewise. Any other line is given back as it is.
 */
export const moveMarker = (line: string): string => {
  const [, place, reporters] = placeFirst.exec(line) ?? []
  if (place && reporters && (/berichte(?:t|n) /u.test(line) || isKnownPlace(place)))
    return `Von ${reporters} in ${place}`
  const [, town, reporter, house] = polishPlaceFirst.exec(line) ?? []
  if (town && reporter && house) return `${reporter} in ${town}, ${house}`
  const [, post, at, site, envoy] = frenchPost.exec(line) ?? []
  if (post && envoy) return `Par ${envoy}, ${post} ${at} ${site}`
  const signed = reports.exec(line)?.[1]
  if (signed && isPersonName(signed)) return `By ${signed}`
  const [, writer, city, agency] = turkish.exec(line) ?? []
  if (writer && city && agency) return `${writer} (${city}), ${agency}`
  const [, before, names] = form.exec(line.replace(bracketed, '$1 ')) ?? []
  if (!before || !names) return line
  if (isPersonName(before.split(/\s*,/u, 1)[0] ?? '') && names.toLowerCase().startsWith(before.toLowerCase()))
    return `By ${names}`
  const isHouse =
    matchOrganization(before) === before || (acronymFirst.test(before) && isOrganization(before))
  return isHouse ? `By ${names}, ${before}` : line
}
