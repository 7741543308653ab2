import type { Aside } from '#domain/copy.ts'
import { lineSpan } from '#domain/formats/wire/line-span.ts'
import { isReleaseLabel } from '#domain/normalize/headline/is-release-label.ts'
import type { Dialect } from '../dialect.ts'
import { readLocalTime } from '../read-local-time.ts'
import { isWeatherBulletin } from './is-weather-bulletin.ts'

const issued = /^\s*issued at\b/i

/**
 * Warnings of the Australian Bureau of Meteorology: the number of the product, the office, the area; what is warned of; when it was
 * issued. Source: bom.gov.au, product codes ("IDN…" of New South Wales).
 */
export const weatherBulletin: Dialect = {
  matches: isWeatherBulletin,
  read: lines => {
    const [id, office, ...rest] = lines
    const title = rest.findIndex(
      ({ text, blankBefore }) => (blankBefore ?? 0) > 0 && !isReleaseLabel(text.trim()),
    )
    const time = rest.findIndex(({ text }) => issued.test(text))
    const start = Math.max(title, 0)
    const end = time > start ? time : start + 1
    const headline = lineSpan(rest.slice(start, end), 'agency-text: title')
    const when = rest[time] && lineSpan([rest[time]], 'agency-text: issued at')
    const instant = when && readLocalTime(when.raw, 'AAP')
    const areas = rest.slice(0, start).map(line => asMark(lineSpan([line], 'agency-text: area')))
    return {
      ...(id && { sourceId: lineSpan([id], 'agency-text: product') }),
      ...(office && { agency: lineSpan([office], 'agency-text: office') }),
      ...(headline.raw !== '' && { headline }),
      ...(when && { versionCreated: { ...when, ...(instant && { instant }) } }),
      asides: areas,
      blocks: rest.slice(time > start ? time + 1 : end),
    }
  },
}

const asMark = (span: ReturnType<typeof lineSpan>): Aside => ({ ...span, kind: 'mark' })
