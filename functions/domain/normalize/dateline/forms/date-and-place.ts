import type { DatelineReading } from '../dateline-reading.ts'
import { readPlace } from '../read-place.ts'
import { placeAndDash } from './place-and-dash.ts'

const FORM =
  /^((?:\p{Lu}\p{L}{2,9}, )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},|\d{1,2} \p{Lu}\p{L}{2,8}) \d{4})(?:,| [–—-]{1,2}) (?=\p{Lu})/u

/** "20 November 2026, Rome – The", "November 20, 2026 – Chicago – The": the date before a known place. Sources: FAO, company releases. */
export const dateAndPlace = (head: string): DatelineReading | undefined => {
  const [opening = '', date] = FORM.exec(head) ?? []
  const behind = date === undefined ? undefined : placeAndDash(head.slice(opening.length))
  return date !== undefined && readPlace(behind?.place ?? '')?.known
    ? { ...behind, date, length: opening.length + (behind?.length ?? 0) }
    : undefined
}
