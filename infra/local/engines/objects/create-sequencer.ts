/**
 * Generates S3 sequencers in S3's own form: 18 hexadecimal digits, "00", the second in eight, then what
 * separates those within one second. Each is greater than the previous one and than `before`, since they count
 * microseconds.
 */
export const createSequencer = (now: () => number = Date.now, before = ''): (() => string) => {
  let last = microsecondsOf(before)
  return () => {
    last = Math.max(now() * 1000, last + 1)
    const parts = [Math.floor(last / 1_000_000), last % 1_000_000]
    return `00${parts.map(part => part.toString(16).padStart(8, '0')).join('')}`.toUpperCase()
  }
}

/** What a sequencer counts; 0 for none. */
const microsecondsOf = (sequencer: string): number => {
  const [second = 0, rest = 0] = [2, 10].map(at => Number.parseInt(sequencer.slice(at, at + 8), 16) || 0)
  return second * 1_000_000 + rest
}
