import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'
import { normalizeByline } from '#domain/normalize/byline/normalize-byline.ts'

const story = [
  'The ferry that had served the harbor for forty years left the pier on Tuesday for the last time, with two hundred people aboard.',
  '“We knew it would come,” said the captain, Olive Renner, who began as a deckhand in 1988. “Nobody is ever ready for it.”',
  'The county will run buses over the new bridge from Friday, at half of what the crossing cost.',
]

const read = async (byline: string, under: readonly string[] = []) => {
  const bytes = Buffer.from(
    ['Last ferry leaves the harbor after forty years', byline, ...story, ...under].join('\n\n'),
  )
  const reading = await readDrop({ bytes, path: 'ferry.txt', receivedAt: '2026-05-07T12:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

test.each([
  ['By HILDA CRANE and ALTON REED\nEllery Ledger staff writers', 'Ellery Ledger', 'staff writer'],
  ['By Hilda Crane and Alton Reed\nHalden Sun reporters', 'Halden Sun', 'reporter'],
  [
    'By HILDA CRANE and ALTON REED\nPort Ellery Observer correspondents',
    'Port Ellery Observer',
    'correspondent',
  ],
])(
  'a house with the posts of several names above is no third author: %s',
  async (byline, affiliation, role) => {
    expect((await read(byline))?.authors).toEqual([
      { name: 'Hilda Crane', affiliation, role },
      { name: 'Alton Reed', affiliation, role },
    ])
  },
)

test.each([
  ['Hilda Crane\nHalden Ledger (TNS)', [{ name: 'Hilda Crane', affiliation: 'Halden Ledger' }]],
  [
    'Hilda Crane and Alton Reed\nHalden Ledger (TNS)',
    [
      { name: 'Hilda Crane', affiliation: 'Halden Ledger' },
      { name: 'Alton Reed', affiliation: 'Halden Ledger' },
    ],
  ],
  [
    'HILDA CRANE\nHalden Sun staff writer',
    [{ name: 'Hilda Crane', affiliation: 'Halden Sun', role: 'staff writer' }],
  ],
  ['Ana Post (AP)', [{ name: 'Ana Post', affiliation: 'AP' }]],
  ['Harbor News\nAmy Church (AP)', [{ name: 'Amy Church', affiliation: 'AP' }]],
])(
  'a house under a bare name is no author, and a name that ends as one does is: %s',
  async (byline, authors) => {
    expect((await read(byline))?.authors).toEqual(authors)
  },
)

test.each([
  ['山田太郎　編集委員', [{ name: '山田太郎', role: '編集委員' }]],
  ['山田太郎 論説委員', [{ name: '山田太郎', role: '論説委員' }]],
  ['作者：王小梅 来源：海港日报', [{ name: '王小梅' }]],
  ['โดย สมศรี ใจงาม ภาพ: สุดา แสงทอง', [{ name: 'สมศรี ใจงาม' }]],
  ['Derleyen: Ayşe Demir', [{ name: 'Ayşe Demir' }]],
  ['Oleh Suryanti dan Budi Hartono', [{ name: 'Suryanti' }, { name: 'Budi Hartono' }]],
])('%s', (line, authors) => {
  expect(normalizeByline(line, { stated: true })?.authors).toEqual(authors)
})

test('who edits stays an editor in Chinese, and a reporter of a Tamil paper has no name', () => {
  expect(normalizeByline('记者 王小梅 编辑 李文博')?.contributors).toEqual([
    { name: '李文博', role: 'editing' },
  ])
  expect(normalizeByline('நமது நிருபர்', { stated: true })).toMatchObject({
    authors: [],
    collective: 'நமது நிருபர்',
  })
})

test('a credit under a story that names its author again keeps who edited it', async () => {
  const article = await read('منى الخطيب', ['(إعداد منى الخطيب - تحرير أحمد سالم)'])
  expect(article?.contributors).toContainEqual({ name: 'أحمد سالم', role: 'editing' })
})

test.each([
  ['By Hilda Crane, Alton Reed +3 more', [{ name: 'Hilda Crane' }, { name: 'Alton Reed' }]],
  ['By Hilda Crane in Halden with AAP', [{ name: 'Hilda Crane', location: 'Halden' }]],
  ['By Hilda Crane in Halden with agencies', [{ name: 'Hilda Crane', location: 'Halden' }]],
  [
    'By Hilda Crane, a 10th-grader at Halden High',
    [{ name: 'Hilda Crane', role: '10th-grader at Halden High' }],
  ],
])('what stands behind a name is no name, and no place: %s', (raw, authors) => {
  expect(normalizeByline(raw)?.authors).toEqual(authors)
})
