/** What a revision is ordered by, the first part before the second before the third. */
export interface Order {
  /** The agency's own version: a number, or any text. Of a longer one, its first 64 characters count. */
  sourceVersion?: string | undefined
  /** When the agency made this version, RFC 3339. */
  sourceTimestamp?: string | undefined
  /** S3 sequencer of the drop, hexadecimal. */
  sequencer: string
  /** Place within a package, from 0: parts two items of one drop that are alike in all else. */
  index?: number | undefined
}

const MAX_VERSION_LENGTH = 64

const SEQUENCER_LENGTH = 32

/**
 * A run of digits as its length and digits, so that 9 sorts before 10; every other UTF-16 unit as four hexadecimal digits. 'n' sorts
 * before 't': digits before text.
 */
const encodeVersion = (version: string): string =>
  version
    .trim()
    .slice(0, MAX_VERSION_LENGTH)
    .replace(/0*(\d+)|\D/g, (unit, digits: string | undefined) =>
      digits === undefined
        ? `t${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
        : `n${String(digits.length).padStart(2, '0')}${digits}`,
    )

/** An instant in UTC with milliseconds, which has one length; none where it is not a date of the years 0 to 9999. */
const encodeTimestamp = (timestamp: string): string => {
  const instant = new Date(timestamp)
  if (Number.isNaN(instant.getTime())) return ''
  const utc = instant.toISOString()
  return /^\d/.test(utc) ? utc : ''
}

/**
 * The order key of a revision: string order of keys is order of (source version, source timestamp, sequencer), and a part that is
 * absent sorts before all that are there. '/' ends a part, since it sorts before everything that a part can hold.
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
