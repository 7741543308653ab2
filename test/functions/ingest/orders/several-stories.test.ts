import { expect, test } from 'vitest'
import { ingestCopies } from './ingest-copies.ts'
import { receiveCopies } from './receive-copies.ts'

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

test.each([
  `KILL\n\nPlease kill our stories “${ferry}” and “${lindens}.” Both are untrue.\n`,
  `The series “${ferry}” and “${lindens}” is withdrawn.\n`,
])('names in its receipt each story that an order stops: %s', async order => {
  const { receipts } = await receiveCopies([...stories, order])
  const { items = [] } = receipts.at(-1) ?? {}
  expect(items.map(({ story }) => story)).toEqual([ferry, lindens])
  expect(new Set(items.map(({ headline }) => headline)).size).toBe(1)
  expect(receipts[0]?.items.map(({ story }) => story)).toEqual([undefined])
})

test.each(['and', 'und', '; '])(
  'kills the story under a headline that two others make up: “… %s …”',
  async link => {
    const joined = `${ferry}${link.startsWith(';') ? link : ` ${link} `}${lindens}`
    const roundup = `${joined}\n\nHALDEN (Coastal Wire) — Two decisions of Monday change the quay of Halden, its mayor said.\n`
    expect(await ingestCopies([...stories, roundup, `KILL: ${joined}\n\nIt is untrue.\n`])).toEqual([
      'usable',
      'usable',
      'canceled',
    ])
    // Without a story of that name, it means the two.
    expect(await ingestCopies([...stories, `KILL: ${joined}\n\nIt is untrue.\n`])).toEqual([
      'canceled',
      'canceled',
    ])
  },
)

const versions = [
  `BC-Ferry\n\n${stories[0]}`,
  `BC-Ferry, 1st Ld-Writethru\n\n${ferry}, and both quays\n\nHALDEN (Coastal Wire) — The ferry line of Halden has sold its ships and its quays, its owner said on Monday.\n`,
]

test.each([
  // The desk decides which.
  ['EDITORS: Kill BC-Ferry. It is wrong.', ['usable', 'usable', 'usable']],
  ['EDITORS: Kill BC-Ferry and all leads. The ships were not sold.', ['canceled', 'canceled', 'usable']],
  ['EDITORS: Kill all versions of BC-Ferry.', ['canceled', 'canceled', 'usable']],
  ['EDITORS: Kill BC-Ferry. All leads stand.', ['usable', 'usable', 'usable']],
])('stops all versions of a story where an order says so: %s', async (order, states) => {
  expect(
    await ingestCopies([
      ...versions,
      stories[1] ?? '',
      `${order}
`,
    ]),
  ).toEqual(states)
})
