import { statusOf } from './status-of.ts'

/* A story of a ferry line, and its state with a line over or under the headline. */

export const body = [
  'HALDEN (Coastal Wire) - The three ferries of Halden will sail at night through the winter, their owners said on Thursday.',
  'The boats have carried commuters since 1931, and forty people work on them.',
]
export const headline = 'Ferry owners keep night boats'
export const over = (line: string) => statusOf([line, headline, ...body].join('\n\n'))
export const under = (line: string) => statusOf([headline, line, ...body].join('\n\n'))
