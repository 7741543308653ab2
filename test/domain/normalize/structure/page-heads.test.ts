import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'Eleven of the fourteen tide gauges along the northern shore recorded nothing between January and August.',
  'The gauges were set up after a settlement that required the harbor to watch the water as the lake shrinks.',
  '“You could see it some days,” said Bo Lind, who runs a ferry. “And on those days there was no number.”',
  'The harbor board said a contractor had failed to replace batteries worth about $40 each.',
]

const title = 'Tide gauges went dark for eight months'

const readUnder = async (head: readonly string[]) => {
  const bytes = Buffer.from([...head, ...story].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'gauges.txt', receivedAt: '2026-05-07T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories[0]?.article
}

const bodyUnder = async (above: readonly string[]) => {
  const article = await readUnder([title, 'by Ana Ruiz', 'May 6, 2026', ...above])
  return article?.body?.text.split('\n').filter(Boolean)
}

test.each([
  [
    [
      'In summary',
      'Officials say a contractor failed to replace batteries. Residents say nobody told them.',
      'Welcome to Harbor Matters, the only nonprofit newsroom devoted to lakes. Sign up for its letter.',
    ],
  ],
  [['Key Points', '• The lake fell by a foot on Wednesday.', '• The board has spent $40 on batteries.']],
  [['Ana Ruiz', 'is a senior reporter with over a decade of experience on the water.']],
  [['The gauge at the end of the pier has been dark since May.', 'STUFF']],
  [
    [
      'If you liked this story, share it with other people.',
      'Eleven gauges on the shore were dark for eight months.',
      'A battery for one of them costs 40 dollars in the town.',
      'See All Key Ideas',
    ],
  ],
  [['The gauge at the end of the pier has been dark since May.\nHarbor file photo']],
  [['Takeaways by Bloomberg AI', 'Hide', 'Eleven gauges were dark.', 'A battery costs $40.']],
])('under %j the story begins with its own first sentence', async above => {
  expect(await bodyUnder(above)).toEqual(story)
})

test.each([['News > Lakes > '], ['Start / Harbor / ']])(
  'the headline is not the way to it: %s',
  async way => {
    expect((await readUnder([way + title, title, 'By Ana Ruiz']))?.headline).toBe(title)
  },
)

test.each([['High school boys basketball'], ['Part 2: Tide gauges went dark for eight months']])(
  'the headline is not what stands over it, and is found under a label: %s',
  async line => {
    const lines = line.endsWith(title) ? ['SPECIAL REPORT', line] : [line, title]
    expect((await readUnder([...lines, 'By Ana Ruiz']))?.headline).toBe(lines[1])
  },
)

test('a headline stands over its standfirst and the sentence of a caption', async () => {
  const lines = [
    'Eight months that nobody counted',
    'Fourteen gauges of the northern shore, and a harbor that was to watch the water, recorded nothing',
    'The harbor on Monday.',
    'Ana Ruiz',
    'May 6, 2026',
  ]
  expect(await readUnder(lines)).toMatchObject({ headline: lines[0], authors: [{ name: 'Ana Ruiz' }] })
})

test('a court on a line of its own wrote no story', async () => {
  const article = await readUnder([title, 'Ana Ruiz', 'May 6, 2026', 'Share', 'Halden Crown Court'])
  expect(article?.authors).toEqual([{ name: 'Ana Ruiz' }])
})

test('initials with an agency and a date are no standfirst', async () => {
  const article = await readUnder([title, 'A. R. avec AFP Le 07/05/2026'])
  expect(article).toMatchObject({ headline: title, authors: [] })
  expect(article?.summary).toBeUndefined()
})

test('who took the pictures and wrote the text is the author', async () => {
  const article = await readUnder([title, 'Photographs and text by Ana Ruiz', 'May 6, 2026'])
  expect(article?.authors).toEqual([{ name: 'Ana Ruiz' }])
})

test('the place behind a time is no house where a name stands below', async () => {
  const article = await readUnder([title, 'Updated - May 06, 2026 09:14 pm IST - KOCHI', 'Ana Ruiz', 'PRINT'])
  expect(article).toMatchObject({ dateline: { place: 'KOCHI' }, authors: [{ name: 'Ana Ruiz' }] })
  expect(article?.collective).toBeUndefined()
})

test('what stands over the words of somebody called “he” is the story’s, under a heading of key points too', async () => {
  const told = [
    'The captain plays one song for arrival and another for departure.',
    'For three weeks the ferry has announced itself with a song, because its horn is broken.',
    'Captain Bo Lind holds a radio to the loudspeaker as the boat leaves the bank.',
    '“When they hear the drums, they run,” he said.',
    'The board says that a new horn is on its way.',
  ]
  const copy = [
    'Ferry keeps running on songs',
    'By Ana Ruiz',
    'May 6, 2026',
    'What you need to know:',
    ...told,
  ]
  const reading = await readDrop({
    bytes: Buffer.from(copy.join('\n\n')),
    path: 'ferry.txt',
    receivedAt: '2026-05-07T12:00:00Z',
  })
  expect(reading.ok && reading.stories[0]?.article.body.text.split('\n\n')).toEqual(told)
})

test('a line under a headline that the format states tells on it, though it ends no sentence', async () => {
  const body = ['Harbor pays for new batteries from June', ...story].map(text => `<p>${text}</p>`).join('')
  const bytes = Buffer.from(JSON.stringify({ uri: 'tag:halden,2026:1', headline: title, body_xhtml: body }))
  const reading = await readDrop({ bytes, path: 'gauges.json', receivedAt: '2026-05-07T12:00:00Z' })
  const article = reading.ok ? reading.stories[0]?.article : undefined
  expect(article?.summary).toBe('Harbor pays for new batteries from June')
  expect(article?.body?.text.split('\n\n')).toEqual(story)
})

test('a line over a story that an agency sent, which no rule knows, is left out with a warning', async () => {
  const body = ['Gauges, batteries, boards', 'Harbor pays for new ones', ...story].map(
    text => `<p>${text}</p>`,
  )
  const bytes = Buffer.from(JSON.stringify({ uri: 'tag:1', headline: title, body_xhtml: body.join('') }))
  const reading = await readDrop({ bytes, path: 'gauges.json', receivedAt: '2026-05-07T12:00:00Z' })
  expect(reading.ok && reading.stories[0]?.warnings).toEqual([
    "a line over the story is left out (“Harbor pays for new ones”): if it is the story's, end it with a full stop and drop it again",
  ])
})

test('the first sentence under the one below “What’s next?” is the story’s', async () => {
  const points = ['In short:', 'Eleven gauges went dark.', 'What’s next?', 'New ones come in June.']
  const own = 'The shore has been blind since the winter, and for no good reason.'
  expect(await bodyUnder([...points, own])).toEqual([own, ...story])
})

test.each([[['Par :', 'FRANCE 24', 'Suivre']], [['Por:', 'RFI', 'Seguir']]])(
  'a house that a known name signs for has a standfirst and a caption above: %j',
  async byline => {
    const above = ['Eleven gauges went dark, and nobody in the town was told.', 'The pier. © Ana Ruiz, AFP']
    expect((await readUnder([title, ...above, ...byline]))?.body?.text.split('\n\n')).toEqual(story)
  },
)

test.each([
  [['Tonight: Light snow, low 22.', 'Monday: Cloudy and cold, with a high of 30.']],
  [['The following gauges were dark when the board looked at them in May:']],
])('the first of a list over prose, and what introduces one, is the story’s: %j', async own => {
  expect(await bodyUnder(own)).toEqual([...own, ...story])
})

test('a question that stands over its answer too is a page’s, over the story', async () => {
  const questions = ['Are they dark?', 'Who pays?', 'Can I look?']
  const lines = [
    title,
    'In this article',
    ...questions,
    ...questions.flatMap((each, at) => [story[at], each]),
    story[3],
  ]
  const bytes = Buffer.from(lines.join('\n\n'))
  const reading = await readDrop({ bytes, path: 'gauges.txt', receivedAt: '2026-05-07T12:00:00Z' })
  const text = reading.ok ? reading.stories[0]?.article.body.text : ''
  expect(text?.startsWith(story[0] ?? '')).toBe(true)
})

test('titles over the items of a piece of several may have a town over them', async () => {
  const lines = ['Region in brief: Gauges dark, goat found']
  const items = [
    ['HALDEN', 'Gauges go dark', story[0]],
    ['PERRY', 'Goat found', story[1]],
    ['SORN', 'Library opens', story[3]],
  ].flat()
  const bytes = Buffer.from([...lines, ...items].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'gauges.txt', receivedAt: '2026-05-07T12:00:00Z' })
  expect(reading.ok && reading.stories[0]?.article.body.text.split('\n\n')).toEqual(items)
})

test.each([
  'Ada Marlowe May 6, 2026 Updated May 7, 2026  0',
  'Ada Marlowe Ledger Staff Writer May 6, 2026 Updated May 7, 2026  12',
  'Ada Marlowe Millbrook Ledger (TNS)',
])('the line under the headline names the writer: %s', async line => {
  const article = await readUnder([title, line])
  expect(article?.authors).toMatchObject([{ name: 'Ada Marlowe' }])
  expect(article?.dateline).toBeUndefined()
})

test.each(['May 6, 2026 Updated May 7, 2026  0', 'Updated May 7, 2026 3'])(
  'a time with the count of comments is no writer: %s',
  async line => {
    const article = await readUnder([title, line])
    expect(article?.authors).toEqual([])
    expect(article?.body?.text.split('\n')[0]).toBe(story[0])
  },
)

test.each([
  ['(c) 2026, The Lake Planet · ANA RUIZ, BO LIND · WORLD, CLIMATE-ENVIRONMENT', ['Ana Ruiz', 'Bo Lind']],
  ['(c) 2026, The Lake Planet | By Ana Ruiz', ['Ana Ruiz']],
  ['(c) 2026, The Lake Planet | All rights reserved', []],
])('the writers in the line of the notice sign the story, and no section does: %s', async (line, names) => {
  const article = await readUnder([title, line])
  expect(article?.authors).toEqual(names.map(name => ({ name })))
  expect(article?.copyright).toMatchObject({ year: 2026, holder: 'The Lake Planet' })
})
