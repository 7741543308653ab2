/**
 * A sequencer for a drop whose event nobody has kept: of the length and in the order of those that S3 gives (they begin with the seconds, in eight
 * hexadecimal digits), by the instant that the drop was stored, and by `place` among those of one instant.
 */
export const sequencerAt = (storedAt: string, place: number): string => {
  const seconds = Math.floor(Date.parse(storedAt) / 1000)
  return `00${seconds.toString(16).padStart(8, '0')}${place.toString(16).padStart(8, '0')}`.toUpperCase()
}
