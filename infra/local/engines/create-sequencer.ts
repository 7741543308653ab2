/**
 * Gives S3 sequencers: hexadecimal, of one length, each greater than the one before, also after a restart, since they count
 * microseconds.
 */
export const createSequencer = (now: () => number = Date.now): (() => string) => {
  let last = 0
  return () => {
    last = Math.max(now() * 1000, last + 1)
    return last.toString(16).toUpperCase().padStart(18, '0')
  }
}
