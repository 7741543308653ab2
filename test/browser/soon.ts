/** A day some months ahead, as a time field of the browser takes it, and as the pages show it. */
const day = new Date(Date.now() + 100 * 24 * 60 * 60 * 1000)

export const soon = {
  typed: `${day.toISOString().slice(0, 10)}T11:00`,
  shown: day.toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' }),
} as const
