import { createHash } from 'node:crypto'

/** The longest name of a file on common disks, in bytes, less what s3rver appends to it ("._S3rver_metadata.json"). */
const LONGEST_NAME = 255 - 22

/** How many characters of a longer name are kept, for people who look into the folder. */
const KEPT = 40

/**
 * The key of an object as the path of a file: S3 takes keys of 1,024 bytes, of which a disk takes 255 between two slashes.
 * A longer name is cut, and told from its like by a digest of the whole.
 */
export const shortenKey = (key: string | undefined): string | undefined =>
  key
    ?.split('/')
    .map(name => (Buffer.byteLength(name) > LONGEST_NAME ? shorten(name) : name))
    .join('/')

const shorten = (name: string): string =>
  `${[...name.slice(0, 2 * KEPT)].slice(0, KEPT).join('')}~${createHash('sha256').update(name).digest('hex').slice(0, 32)}`
