/** What revisions are ordered by: the first part, then the second, then the third. */
export interface Order {
  /** The agency's own version: a number, or any text. Only its first 64 characters count. */
  sourceVersion?: string | undefined
  /** When the agency made this version, in RFC 3339. */
  sourceTimestamp?: string | undefined
  /** The drop's S3 sequencer, in hexadecimal. */
  sequencer: string
  /** Position within a package, from 0; it separates two items of one drop that are otherwise equal. */
  index?: number | undefined
}

const MAX_VERSION_LENGTH = 64

const SEQUENCER_LENGTH = 32

/** An instant with its zone, as some state for a version. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/i

/** A version as it is compared: an instant in UTC, and letters small, so that "v1" comes before "V2". */
const foldVersion = (version: string): string => {
  const instant = INSTANT.test(version) ? new Date(version) : undefined
  return (instant && !Number.isNaN(instant.getTime()) ? instant.toISOString() : version).toLowerCase()
}

/**
 * Writes a run of digits as its length and the digits, so that 9 sorts before 10, and every other UTF-16 unit
 * as four hexadecimal digits. 'n' sorts before 't': digits before text.
 */
const encodeVersion = (version: string): string =>
  foldVersion(version.trim().slice(0, MAX_VERSION_LENGTH)).replace(
    /0*(\d+)|\D/g,
    (unit, digits: string | undefined) =>
      digits === undefined
        ? `t${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
        : `n${String(digits.length).padStart(2, '0')}${digits}`,
  )

/**
 * An instant in UTC with milliseconds, which always has the same length; empty unless it is a date of the
 * years 0 to 9999.
 */
const encodeTimestamp = (timestamp: string): string => {
  const instant = new Date(timestamp)
  if (Number.isNaN(instant.getTime())) return ''
  const utc = instant.toISOString()
  return /^\d/.test(utc) ? utc : ''
}

/**
 * The order key of a revision. The string order of keys is the order of (source version, source timestamp,
 * sequencer), and an absent part sorts before any that is present. '/' ends a part, since it sorts before
 * everything a part can hold.
 *
 * Sequencers compare as strings after the shorter is padded with zeros on the right
 * (docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html).
 */
export const orderKey = ({ sourceVersion = '', sourceTimestamp = '', sequencer, index = 0 }: Order): string =>
  [
    encodeVersion(sourceVersion),
    encodeTimestamp(sourceTimestamp),
    sequencer.toUpperCase().padEnd(SEQUENCER_LENGTH, '0'),
    ...(index === 0 ? [] : [String(index).padStart(4, '0')]),
  ].join('/')
