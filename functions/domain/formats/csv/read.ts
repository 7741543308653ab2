import type { FormatReading } from '../format.ts'

/** Refuses a table of values, whose rows would stand in one story. */
export const refuseCsv = (): FormatReading => ({
  ok: false,
  rejection: {
    code: 'unknown-format',
    detail:
      'The drop is a table of values (CSV). Send each story as a file of its own, or all of them as RSS or JSON Feed, and a table of results within its story.',
    line: 1,
    column: 1,
  },
})
