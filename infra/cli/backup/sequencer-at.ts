/**
 * A sequencer for a drop whose event was not kept, of the same length and order as S3's (which begin with the
 * seconds in eight hexadecimal digits): by the instant the drop was stored, and by `place` among those of one
 * instant.
 */
export const sequencerAt = (storedAt: string, place: number): string => {
  const seconds = Math.floor(Date.parse(storedAt) / 1000)
  return `00${seconds.toString(16).padStart(8, '0')}${place.toString(16).padStart(8, '0')}`.toUpperCase()
}
