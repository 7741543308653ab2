import { monthNames } from '../../conventions/month-names.ts'
import type { Block, InstantSpan } from '../../copy.ts'
import { fullYear } from '../wire/full-year.ts'
import { wallInstant } from '../wire/wall-instant.ts'

/** Day, hour and minute in six digits, zone, month, year: "212322 GMT Nov 18". IPTC 7901, 3.4. */
const group =
  /\b(\d\d)(\d\d)(\d\d)\s*([A-Z]{1,4}(?=\s))?\s*(\p{L}{3,10})\.?(?:\s+(\d{4}|\d{2})(?!\d))?(?!\p{L})/u

/** Characters of a line that are read. */
const longest = 80

/**
 * The time of filing behind the text. Without GMT or another zone it is in the agency's own ("211259 Nov 18" of dpa: Berlin); a
 * year that is not there is that of `receivedAt`.
 */
export const readTimeGroup = (
  lines: readonly Block[],
  context: { agency: string | undefined; receivedAt: string },
): InstantSpan | undefined => {
  for (const { text, at } of lines) {
    const [raw, day, hour, minute, zone, name = '', year] = group.exec(text.trim().slice(0, longest)) ?? []
    const month = monthNames.get(name.toLowerCase())
    if (!raw || !month) continue
    const instant = wallInstant(
      {
        year: fullYear(year ?? context.receivedAt.slice(0, 4)),
        month,
        day: Number(day),
        hour: Number(hour),
        minute: Number(minute),
      },
      zone,
      context.agency,
    )
    if (instant) return { raw, source: 'iptc-7901: time of filing', instant, ...(at && { at }) }
  }
  return undefined
}
