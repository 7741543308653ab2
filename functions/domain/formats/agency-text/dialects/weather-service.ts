import { monthNames } from '#domain/conventions/calendar/month-names.ts'
import type { Aside, Block, Span } from '#domain/copy.ts'
import { lineSpan } from '#domain/formats/wire/line-span.ts'
import { wallInstant } from '#domain/formats/wire/wall-instant.ts'
import { present } from '#domain/present.ts'
import type { Dialect } from '../dialect.ts'
import { isWeatherService } from './is-weather-service.ts'
import { withoutZeros } from './without-zeros.ts'

const office = /^(?:US )?National Weather Service\b|^NWS\b/i
/** "255 PM EST Thu Nov 12 2026". */
const issued = /^(\d{1,2})(\d\d) ([AP])M ([A-Z]{3,4}) [A-Z]{3} ([A-Z]{3}) (\d{1,2}) (\d{4})\s*$/i
/** Codes of zones and their names, which end in hyphens; codes of events; marks of parts. */
const machinery = /^(?:[^.]{3,}-|\/[A-Z]\.\S+\/|&&|\$\$)\s*$/
/** "...WINTER STORM WARNING UNTIL 7 AM EST FRIDAY...". */
const event = /^\.{3}([^.].*?)\.{3}\s*$/
const end = /^\$\$/

/**
 * Bulletins of the weather service of the United States: heading, product, title, office, time; then areas, what is in effect there, and the text. What
 * is in effect is the headline, else the title. Sources: WMO No. 386; NWS Instruction 10-1701.
 */
export const weatherService: Dialect = {
  matches: isWeatherService,
  read: lines => {
    const [code, name, ...rest] = withoutZeros(lines)
    const from = rest.findIndex(({ text }) => office.test(text))
    const time = rest.findIndex(({ text }) => issued.test(text))
    const above = Math.max(from, time, 0)
    const last = rest.findLastIndex(({ text }) => end.test(text))
    const text = rest.slice(above + 1, last < 0 ? rest.length : last)
    const title = lineSpan(rest.slice(0, Math.max(from, 0)), 'agency-text: title')
    const inEffect = text.find(line => event.test(line.text))
    const headline = inEffect ? eventOf(inEffect) : title
    const isMark = (line: Block): boolean => machinery.test(line.text) || issued.test(line.text)
    const marks = [code, name, ...text.filter(isMark), ...rest.slice(above + 1 + text.length)]
    return {
      ...present({
        slugline: name && lineSpan([name], 'agency-text: product'),
        headline: headline.raw === '' ? undefined : headline,
        agency: rest[from] && lineSpan([rest[from]], 'agency-text: office'),
        versionCreated: rest[time] && readIssued(lineSpan([rest[time]], 'agency-text: issued')),
      }),
      asides: marks.flatMap((line): Aside[] =>
        line ? [{ ...lineSpan([line], 'agency-text: routing'), kind: 'mark' }] : [],
      ),
      blocks: text.filter(line => line !== inEffect && !isMark(line)),
    }
  },
}

const eventOf = (line: Block): Span => {
  const span = lineSpan([line], 'agency-text: event')
  return { ...span, raw: event.exec(span.raw)?.[1] ?? span.raw }
}

const readIssued = (span: Span): Span & { instant?: string } => {
  const [, hour = '', minute, half = '', zone, name = '', day, year] = issued.exec(span.raw) ?? []
  const wall = {
    year: Number(year),
    month: monthNames.get(name.toLowerCase()) ?? 0,
    day: Number(day),
    hour: (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0),
    minute: Number(minute),
  }
  return { ...span, ...present({ instant: wallInstant(wall, zone) }) }
}
