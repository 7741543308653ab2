import { expect, test } from 'vitest'
import { ingestCopies } from './ingest-copies.ts'

const ferry = 'Ferry line sells both ships'
const lindens = 'Halden plants lindens on its quay'
const stories = [
  `${ferry}\n\nHALDEN (Coastal Wire) — The ferry line of Halden has sold its two ships, its owner said on Monday.\n`,
  `${lindens}\n\nHALDEN (Coastal Wire) — Forty lindens will stand on the quay by spring, the council decided.\n`,
]

test.each([
  [`Please kill our stories “${ferry}” and “${lindens}.” Both are untrue.`, ['canceled', 'canceled']],
  [`The series “${ferry}” and “${lindens}” is withdrawn.`, ['withheld', 'withheld']],
  [`Kill “${ferry}.” The story “${lindens}” is not affected.`, ['canceled', 'usable']],
  [`KILL: ${ferry} (but not “${lindens},” which stands)`, ['usable', 'usable']],
  [
    `VIDEO KILL: ${ferry}\n\nPlease do not use the video of the ships. The text stands.`,
    ['usable', 'usable'],
  ],
  [`KILL the quote by Ida Holm in ${ferry}. She did not say it.`, ['withheld', 'usable']],
  [`Bitte in der Meldung „${ferry}“ den dritten Absatz streichen.`, ['withheld', 'usable']],
])('stops the stories that an order means, and those alone: %s', async (order, states) => {
  expect(await ingestCopies([...stories, `${order}\n`])).toEqual(states)
})
