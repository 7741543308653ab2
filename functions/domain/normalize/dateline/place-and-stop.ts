import { isKnownRegion } from '../../conventions/is-known-region.ts'
import { screen } from '../pattern/screen.ts'
import type { DatelineReading } from './dateline-reading.ts'
import { readPlace } from './read-place.ts'

/** A place, a full stop, and a first sentence that has six words and more before it ends. */
const FORM = screen(/^(\p{Lu}[\p{L} -]{2,30})\.\s+(?=[„“"«]?\p{Lu}[^\s.!?]*(?:\s[^\s.!?]+){5})/u)
/** A sentence that goes on from the name tells of the place and is no news from it. */
const GOES_ON = /^(?:Das|Dort|Hier|Da|Then|There|Here|That|It|Ahí|Allí|Y|Und|And|But|Or|Not)\s/u

/** "Berlin. Nach einem Alarm haben …", "Ciudad de México. La Secretaría …": a known city before a whole sentence. */
export const placeAndStop = (head: string): DatelineReading | undefined => {
  const found = FORM.exec(head)
  if (!found?.[1]) return undefined
  const place = readPlace(found[1])
  if (!place?.known || isKnownRegion(place.text) || GOES_ON.test(head.slice(found[0].length)))
    return undefined
  return { place: place.text, length: found[0].length }
}
