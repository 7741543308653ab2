import { posix } from 'node:path'
import { InvalidArgumentError } from 'commander'

/** Room for a file's name in a key of 1,024 bytes, the most that S3 takes. */
const MOST_BYTES = 700

/** A path to put in front of file names, without the detours in it. Throws if it leads out of the bucket. */
export const readPrefix = (text: string): string => {
  const prefix = posix.normalize(text)
  if (/^\.\.(?:\/|$)/.test(prefix))
    throw new InvalidArgumentError('Give a path inside the bucket, as in day/late.')
  if (Buffer.byteLength(prefix) > MOST_BYTES)
    throw new InvalidArgumentError(`Give at most ${MOST_BYTES} bytes of UTF-8.`)
  return prefix
}
