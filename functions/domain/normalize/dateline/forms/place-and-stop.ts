import { isAgencyCode } from '#domain/conventions/agencies/is-agency-code.ts'
import { isKnownRegion } from '#domain/conventions/places/is-known-region.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { DatelineReading } from '../dateline-reading.ts'
import { readPlace } from '../read-place.ts'
import { splitDate } from '../split-date.ts'

/** A place, a full stop or, behind capitals, a day, and a first sentence that has six words and more before it ends. */
const FORM = screen(
  /^(\p{Lu}[\p{L}\d ,./-]{2,50}?)(?:\.|(?<=^\p{Lu}{2}.{0,30} \d\d?))\s+(?=[„“"«]?\p{Lu}(?:\.\p{Lu}\.|[^\s.!?]*)(?:\s[^\s.!?]+){5})/u,
)
/** A sentence that goes on from the name tells of the place and is no news from it. */
const GOES_ON = /^(?:Das|Dort|Hier|Da|Then|There|Here|That|It|Ahí|Allí|Y|Und|And|But|Or|Not)\s/u

/** How towns of Germany are called, and few other words: "Nordhausen", "Bad Kissingen". */
const TOWN =
  /^(?:Bad \p{Lu}\p{Ll}+|(?!Gel|Missl|.*(?:[dbzpk]r|zw|kl|schw)ing)\p{Lu}\p{Ll}+(?:hausen|ingen|hofen|kirchen|furt|büttel|stedt|stetten|weiler|walde|münde|haven|bronn|brücken|hagen)|(?!.*(?:alten|pflege|kinder|senioren|wohn|tier))\p{Lu}\p{Ll}+heim)$/iu

/** "ARAL. KAZINFORM Shepherds": the agency in capitals, before the sentence. */
const SIGNED = /^(\p{Lu}{4,})\s+(?:[–—-] )?(?=\p{Lu}[\p{Ll} ])/u

/** "Berlin. Nach einem Alarm haben …", "Ciudad de México. La Secretaría …": a known city, or a town of Germany by its ending, before a whole sentence; with a date, "BAKU, Azerbaijan, June 12. The …" or, where a page lost the marks, "LONDON Nov 14 European shares …". */
export const placeAndStop = (head: string): DatelineReading | undefined => {
  const found = FORM.exec(head)
  if (!found?.[1]) return undefined
  const { rest, date } = splitDate(found[1])
  const place = readPlace(rest)
  if (!place || place.text.includes('.')) return undefined
  const [signature = '', agency = ''] = SIGNED.exec(head.slice(found[0].length)) ?? []
  if (place.style === 'capitals' && isAgencyCode(agency))
    return {
      place: place.text,
      agency,
      ...(date !== undefined && { date }),
      length: found[0].length + signature.length,
    }
  if (date !== undefined && (place.known || (place.style === 'capitals' && found[0].includes('. '))))
    return { place: place.text, date, length: found[0].length }
  if (
    !(place.known || TOWN.test(place.text)) ||
    isKnownRegion(place.text) ||
    GOES_ON.test(head.slice(found[0].length))
  )
    return undefined
  return { place: place.text, length: found[0].length }
}
