import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const first = [
  'Ferry line to cut winter sailings',
  'By Morwenna Pask',
  'The company that runs ferries to the outer islands said on Tuesday it would halve its winter sailings after two of its four ships were damaged.',
  'Residents of Skerry, the largest of the islands, said they feared for the supply of fuel and food in the winter.',
  'Repairs are expected to take until April. The regional council has asked the navy for help with freight.',
]
const second =
  'The city council voted on Tuesday to close the old quay to cars from May, after a year of talks.'

const read = async (...lines: string[]) => {
  const bytes = Buffer.from([...first, ...lines].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'ferry.txt', receivedAt: '2026-05-06T12:00:00Z' })
  return (
    reading.ok && {
      warnings: reading.warnings,
      bodies: reading.stories.map(({ article }) => article.body.text),
    }
  )
}
const body = first.slice(2).join('\n\n')

test.each([
  ['a byline', ['-30-', 'Council votes on the quay', 'By Jonas Lind', second]],
  ['a dateline', ['ENDS', 'Council votes on the quay', `PORT ELLERY, May 5 (Coastal Wire) - ${second}`]],
])('a second story with %s below the end of the first is left out with a warning', async (_, lines) => {
  const warning = `what stands below “${lines[0]}” reads as another story, and is left out: drop it as a file of its own`
  expect(await read(...lines)).toEqual({ warnings: [warning], bodies: [body] })
})

test.each(['###', '-30-', 'ENDS', '(End)'])(
  'prose below “%s” is named, which was left out without a word',
  async mark => {
    const warning = `what stands below “${mark}” is left out (“The city council voted on Tuesday to close …”): if it is part of the story, drop it without that mark`
    expect(await read(mark, second)).toEqual({ warnings: [warning], bodies: [body] })
  },
)

test.each([
  ['nothing', ['-30-']],
  [
    'what a house says of itself',
    ['###', 'Coastal Lines is a leading operator of ferries in nine countries.'],
  ],
  ['since when a house is', ['###', 'Founded in 1921, Coastal Lines runs ferries in nine countries.']],
  ['where to read more', ['-30-', 'For more information, visit the website of the regional council.']],
  ['how to reach the writer', ['-30-', 'Morwenna Pask can be reached at m.pask@coastal.example.']],
  ['who paid', ['###', 'The research was funded by the Dunmore Trust, which has no say in what it finds.']],
  ['a remark', ['###', 'Ferries of the line have sailed since 1921.']],
  ['who helped', ['-30-', 'Jonas Lind in Port Ellery contributed to this report.']],
  [
    'what a release says of its house',
    ['###', 'About Coastal Lines', `Coastal Lines runs ferries. ${second}`],
  ],
  ['who to ask', ['ENDS', 'Media contact:', 'Ana Ruiz, press office', 'press@coastal.example']],
])('%s below the end of a story is no other story', async (_, lines) => {
  expect((await read(...lines)) || undefined).toMatchObject({ warnings: [], bodies: [body] })
})

const dated = `PORT ELLERY, May 5 (Coastal Wire) - ${second}`
const warning =
  '“Council votes on the quay” reads as the headline of a second story: drop each as a file of its own'

test.each([
  ['no mark', ['Council votes on the quay', 'By Jonas Lind', dated]],
  ['the break of a page', ['\f', 'Council votes on the quay', 'By Jonas Lind', dated]],
])('a second story behind %s leaves a warning, whichever of the two is read', async (_, lines) => {
  expect(await read(...lines)).toMatchObject({ warnings: [warning] })
})

test.each([
  [
    'a heading and a sentence that begins with "By"',
    ['Council votes', 'By Tuesday the quay was closed.', second],
  ],
  ['a poem and its poet', ['The quay is closed', 'By Jonas Lind', 'The gulls have gone to sea.']],
  ['a byline under prose', [second, 'By Jonas Lind', 'He wrote it in a night.', second]],
])('%s within a story is no other story', async (_, lines) => {
  expect(await read(...lines)).toMatchObject({ warnings: [] })
})

test.each([
  ['rows', ['Ship,Seats,Year', 'Gull,40,1988', 'Tern,62,1994'], 'Ship,Seats,Year Gull,40,1988 Tern,62,1994'],
  ['a list', ['Ships of the line', 'Gull', 'Tern', 'Petrel'], 'Ships of the line Gull Tern Petrel'],
])(
  '%s under the last sentence of what somebody typed are named where they are left out',
  async (_, lines, words) => {
    const cut = `${lines.length} lines under the last sentence are left out as none of the story (“${words} …”): if they are, type “###” below them and drop it again`
    expect(await read(...lines)).toEqual({ warnings: [cut], bodies: [body] })
    expect(await read(...lines, '###')).toEqual({ warnings: [], bodies: [[body, ...lines].join('\n\n')] })
  },
)

test.each(['Gulls 3, Terns 1', 'Admission: free'])(
  'a last line that says more than a name is named where it is left out: %s',
  async line => {
    const cut = `a line under the last sentence is left out as none of the story (“${line} …”): if it is, type “###” below it and drop it again`
    expect(await read(line)).toEqual({ warnings: [cut], bodies: [body] })
    expect(await read(line, '###')).toEqual({ warnings: [], bodies: [[body, line].join('\n\n')] })
  },
)

test.each([
  [['Harbor']],
  [['555-0142']],
  [['Harbor council: http://www.harbor.example']],
  [['Ana Ruiz']],
  [['Published: May 5, 2026']],
  [['Share this', 'Most read', 'Fire at the quay']],
  [['© 2026 Coastal Wire', 'Follow us on Facebook']],
])('what a page sets under a story is not: %j', async lines => {
  expect(await read(...lines)).toEqual({ warnings: [], bodies: [body] })
})
