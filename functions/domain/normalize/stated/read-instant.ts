import { timeZones } from '#domain/conventions/calendar/time-zones.ts'

const iso =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?)?\s*(?:(?:GMT|UTC)(?=[+-]))?(Z|[+-]\d\d(?::?\d\d)?)?$/i

/** Seconds or milliseconds since 1970, as programs count them. */
const epoch = /^1\d{9}(?:\d{3})?$/

/** A date as RFC 822 has it, whose years have two digits. Without a zone, or with the month in figures, it is no such date. */
const mail =
  /^(?=.*\b(?:19|20)\d\d\b|.*\d [a-z]{3} \d\d \d\d:).*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*\d\d:\d\d.*[+-]\d\d:?\d\d/i
/** A zone by its name: "GMT", "UT" and "EST" of RFC 822, and "CET", which feeds of Europe state. */
const named = /(?<=\d )[A-Z]{1,4}$/
/** Of a mail's date with its comments, in characters. */
const LONGEST = 100

/**
 * An instant as formats state it, in RFC 3339 UTC: ISO 8601 in its extended and basic forms ("20260611T110000+0200", with "GMT" before the offset as well), the
 * date of an e-mail or feed (RFC 822, RFC 5322), or the time of Unix. A leap second is the one after it. Without a zone it is taken as UTC. Undefined where it is no instant.
 */
export const readInstant = (stated: string): string | undefined => {
  const text = stated.trim().replace(named, zone => timeZones.get(zone)?.split(' ', 1)[0] ?? zone)
  if (epoch.test(text)) return format(Number(text.padEnd(13, '0')))
  const parts = iso.exec(text)
  if (!parts) return text.length <= LONGEST && mail.test(text) ? format(Date.parse(text)) : undefined
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = parts
  const offset = zone.length > 1 ? `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}` : 'Z'
  const leap = second === '60'
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${leap ? '59' : second}${offset}`)
  return format(leap ? time + 1000 : time)
}

const format = (time: number): string | undefined =>
  Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000Z', 'Z')
