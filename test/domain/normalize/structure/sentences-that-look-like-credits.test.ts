import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The ferry that had served the harbor for forty years left the pier on Tuesday for the last time, with two hundred people aboard.',
  '“We knew it would come,” said the captain, Olive Renner, who began as a deckhand in 1988. “Nobody is ever ready for it.”',
  'The county will run buses over the new bridge from Friday, at half of what the crossing cost.',
]

const read = async (paragraphs: readonly string[]) => {
  const reading = await readDrop({
    bytes: Buffer.from(paragraphs.join('\n\n')),
    path: 'ferry.txt',
    receivedAt: '2026-05-07T12:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article : undefined
}

const sentences = [
  'File photos were burned.',
  'Image: that is what the council sold, not a plan, she said.',
  'This report was first published in 1926, when the harbor had no wall.',
  'Video from the scene shows smoke.',
  'The writer is dead.',
  'The author lives in hiding.',
  'Nobody reported from Lima.',
  'Photographs by the thousand lie in the ferry office.',
  'Photographs by Bo Lind, who lived on the island for forty years, fill three rooms.',
]

test.each(sentences)(
  'a story may begin, and end, in a sentence on pictures, writers or reports: %s',
  async sentence => {
    const headline = 'Last ferry leaves the harbor after forty years'
    const first = await read([headline, 'By Hilda Crane', sentence, ...story])
    expect(first?.body.text).toBe([sentence, ...story].join('\n\n'))
    const last = await read([headline, 'By Hilda Crane', ...story, sentence])
    expect(last?.body.text).toBe([...story, sentence].join('\n\n'))
  },
)

test.each([
  [
    '사십 년 만에 마지막 여객선이 항구를 떠났다',
    '사진은 없었다.',
    '사십 년 동안 항구와 섬을 이어 온 여객선이 화요일 승객 이백 명과 악단을 태우고 마지막으로 부두를 떠났다.',
  ],
  [
    '最后一班渡轮驶离港口',
    '来源不明。',
    '四十年来连接港口与海岛的渡轮星期二最后一次驶离码头，船上载有两百名乘客和一支乐队。',
  ],
  [
    'آخر عبّارة تغادر الميناء بعد أربعين عاماً',
    'المصدر مجهول.',
    'غادرت العبّارة التي ربطت الميناء بالجزيرة أربعين عاماً الرصيف يوم الثلاثاء للمرة الأخيرة، وعلى متنها مئتا شخص.',
  ],
  [
    'המעבורת האחרונה עזבה את הנמל אחרי ארבעים שנה',
    'המצלמה נשברה.',
    'המעבורת שחיברה במשך ארבעים שנה בין הנמל לאי יצאה ביום שלישי מהרציף בפעם האחרונה, ועל סיפונה מאתיים נוסעים.',
  ],
])(
  'two words with a full stop are a first sentence in letters without case: %s',
  async (headline, sentence, lead) => {
    const article = await read([headline, sentence, lead, lead.replace(/^\S+ ?/, '')])
    expect(article?.body.text.startsWith(`${sentence}\n\n`)).toBe(true)
    expect(article?.authors).toEqual([])
  },
)

test.each([
  'File photo of the ferry at its pier',
  'Image: the ferry at its pier in May',
  'This report was first published in 2019 and has been updated.',
  'This article was first published in The Halden Ledger.',
  'The writer is a former minister of transport.',
  'The author is based in Halden.',
  'The writer is professor emeritus.',
])('what stands under a story stays out of it: %s', async line => {
  const article = await read([
    'Last ferry leaves the harbor after forty years',
    'By Hilda Crane',
    ...story,
    line,
  ])
  expect(article?.body.text).toBe(story.join('\n\n'))
})

test.each(['Data by Bo Lind', 'Graphics by Bo Lind', 'Data analysis by Bo Lind'])(
  'who helped with figures signs no story: %s',
  async line => {
    const article = await read([
      'Last ferry leaves the harbor after forty years',
      'By Hilda Crane',
      line,
      ...story,
    ])
    expect(article?.authors).toEqual([{ name: 'Hilda Crane' }])
    expect(article?.contributors).toEqual([{ name: 'Bo Lind', role: 'assistance' }])
    expect(article?.body.text).toBe(story.join('\n\n'))
  },
)

test.each([
  'The ferry that my father worked on for thirty years left on Tuesday, and I was on board.',
  'The last ferry has gone, and Ellery is an island no more, its mayor said on Tuesday.',
])('a first paragraph over a picture’s credit that no caption says is the story’s: %s', async first => {
  const head = ['Last ferry leaves the harbor after forty years', 'By Hilda Crane', first]
  const article = await read([...head, 'Photo by Bo Lind', ...story])
  expect(article?.body.text).toBe([first, ...story].join('\n\n'))
})

test.each([
  ['Photo: Bo Lind/Ellery Ledger'],
  ['Video by Bo Lind'],
  ['The last ferry at the pier. (Ellery Photo/Bo Lind)'],
])(
  'a first paragraph that the next one answers is the story’s, though a credit parts them: %s',
  async credit => {
    const article = await read([
      'Last ferry leaves the harbor',
      'By Hilda Crane',
      story[0] ?? '',
      credit,
      ...story.slice(1),
    ])
    expect(article?.body.text).toBe(story.join('\n\n'))
  },
)

test('a first paragraph to which the next refers back is the story’s, over a credit', async () => {
  const first = 'Hilda Brandt learned to swim in a river, and would not wish it on anyone.'
  const next =
    'She has spent four summers driving her children to another town, an hour each way, for a pool with a guard.'
  const article = await read([
    'Life at the empty pool',
    'By Hilda Crane',
    first,
    'Photo: Bo Lind',
    next,
    ...story,
  ])
  expect(article?.body.text).toBe([first, next, ...story].join('\n\n'))
})

test.each([
  'Olive Renner steers the ferry for the last time on Tuesday.',
  'Residents wave to the last ferry to leave the harbor, in Ellery, on Tuesday, May 5, 2026.',
  'The harbor without its ferry.',
  'Olive Renner, who was captain, at the pier. She began as a deckhand in 1988.',
])('a caption over its credit is not: %s', async caption => {
  const head = ['Last ferry leaves the harbor after forty years', 'By Hilda Crane']
  const article = await read([...head, caption, 'Bo Lind/Ellery Ledger', ...story])
  expect(article?.body.text).toBe(story.join('\n\n'))
})

test('a last sentence on two people of a town is no biography', async () => {
  const last = 'Tom Abara is the mayor of Ellery, and Ana Prado is his deputy.'
  const article = await read(['Last ferry leaves the harbor after forty years', ...story, last])
  expect(article?.body.text).toBe([...story, last].join('\n\n'))
})

test.each([
  [['Best screenplay: Ana Prado', 'Best photography: Tom Abara']],
  [
    [
      'The winners were:',
      'Photo of the year: Tom Abara, Ellery Ledger',
      'Story of the year: Ana Prado, Halden Sun',
    ],
  ],
  [['“The Last Ferry”', 'Directed by Olive Renner. Written by Ana Prado. 104 minutes. Rated PG.']],
  [['“Ebb,” by Ana Prado. Translated by Tom Abara. Halden House. 312 pp. $28.']],
  [
    [
      '“Copyright 1988 Olive Renner. All rights reserved,” read the label on the tape, according to the suit.',
    ],
  ],
  [['The label read: “© 1988 Olive Renner.”']],
  [
    [
      'Serves 4',
      'Prep: 10 minutes',
      '2 lb. mussels, cleaned',
      '1 cup white wine',
      'Melt the butter. Add the wine.',
    ],
  ],
  [['«Riproduzione riservata» era scritto sul biglietto.']],
  [['Crossings by year:', '2023: 90,112', '2024: 88,004']],
  [['Tom Abara, 68, mate', 'Ana Prado, 51, cook', 'Lee Winter, 33, engineer']],
  [['Museum hours: 9 a.m. to 5 p.m.', 'Admission: $12']],
  [['Öffnungszeiten: 9 bis 17 Uhr', 'Eintritt: 12 Euro']],
  [['500 g Mehl', '2 EL Zucker', 'Alles mischen und ruhen lassen.']],
])(
  'prizes, the makers of a film or book, a notice that is quoted, figures, hours and a recipe end a story: %j',
  async ends => {
    const article = await read([
      'Last ferry leaves the harbor after forty years',
      'By Hilda Crane',
      ...story,
      ...ends,
    ])
    expect(article?.body.text).toBe([...story, ...ends].join('\n\n'))
    expect(article?.contributors).toEqual([])
    expect(article?.copyright).toBeUndefined()
  },
)

test('who contributed, as told under the byline, is no first sentence of the story', async () => {
  const head = ['Last ferry leaves the harbor after forty years', 'By Hilda Crane']
  const article = await read([...head, 'Tom Abara contributed to this report.', ...story])
  expect(article?.body.text).toBe(story.join('\n\n'))
  expect(article?.contributors).toEqual([{ name: 'Tom Abara', role: 'reporting' }])
  const own = 'Olive Renner contributed to this town more than most.'
  expect((await read([...head, own, ...story]))?.body.text).toBe([own, ...story].join('\n\n'))
})

test.each([
  'Kwame Asante, a lawyer for the council, is a member of the board that will decide in June.',
  'Lena Ost, a lecturer in Ellery, is a member of the group that had asked for the vote.',
])('under another’s byline, a last sentence on a person is no biography: %s', async last => {
  const article = await read([
    'Last ferry leaves the harbor after forty years',
    'By Hilda Crane',
    ...story,
    last,
  ])
  expect(article?.body.text).toBe([...story, last].join('\n\n'))
})

test('a biography of the author is', async () => {
  const last = 'Hilda Crane, a lawyer for the council, is a member of the board that will decide in June.'
  const article = await read([
    'Last ferry leaves the harbor after forty years',
    'By Hilda Crane',
    ...story,
    last,
  ])
  expect(article?.body.text).toBe(story.join('\n\n'))
})

test('rows of ranks, names and times end a story', async () => {
  const lead = 'Sixty rowers took part in the race on Sunday, and nobody fell in.'
  const rows = ['1. Tom Abara, Ellery, 9:58', '2. Bo Lind, Harbor, 10:10', '3. Ana Prado, Ellery, 42:55']
  const article = await read(['Results of the river race', 'By Hilda Crane', lead, ...rows])
  expect(rows.every(row => article?.body.text.includes(row))).toBe(true)
})

test('a verse of photos is no label of one', async () => {
  const verses = ['By the light that used to be,', 'Photo by photo we let you go,', 'Nobody, as rivers flow.']
  const article = await read(['A poem for the ferry', 'By Hilda Crane', story[0] ?? '', ...verses])
  expect(article?.body.text).toContain(verses[1])
})

test.each([
  'Research by Ana Ruiz and Bo Lind at the University of Ellery shows that seals come back after nine years.',
  'Research by Ana Ruiz in Marsh suggests that the ice will be gone in ten years.',
  'Reporting by Ana Ruiz of Harbor Radio prompted the council to close the pier.',
  'Pictures by Bo Lind of the old pier sold for $400 each.',
  'Interviews by Ana Ruiz with forty fishermen are kept in the library.',
  'Research by Ana Ruiz and Bo Lind. The two met on the ferry in 1998 and have counted seals since.',
  'Video by Bo Lind from the bridge shows the boat turning twice.',
  'Com a colaboração da universidade, a prefeitura vai contar as focas na primavera.',
])('a story may end in a sentence that opens as a credit does: %s', async sentence => {
  const article = await read(['Last ferry leaves the harbor after forty years', ...story, sentence])
  expect(article?.body.text).toBe([...story, sentence].join('\n\n'))
  expect(article?.contributors).toEqual([])
})

test.each([
  ['Additional reporting by Ana Ruiz in Ellery.', 'additional-reporting'],
  ['Research by Ana Ruiz.', 'research'],
])('a credit stays one: %s', async (line, role) => {
  const article = await read(['Last ferry leaves the harbor after forty years', ...story, line])
  expect(article?.body.text).toBe(story.join('\n\n'))
  expect(article?.contributors).toMatchObject([{ name: 'Ana Ruiz', role }])
})

test('a list of persons under what opens it is the story’s, as is the sentence below', async () => {
  const list = [
    'These are the names on the stone:',
    'Ana Ruiz',
    'Bo Lind',
    'Olive Renner',
    'The stone is cleaned each spring.',
  ]
  const article = await read(['Last ferry leaves the harbor after forty years', ...story, ...list])
  expect(article?.body.text).toBe([...story, ...list].join('\n\n'))
})

test('a list of who made the story, or of other stories, is not', async () => {
  for (const opening of ['The following people worked on this story:', 'You might also be interested in:']) {
    const article = await read([
      'Last ferry leaves the harbor after forty years',
      ...story,
      opening,
      'Ana Ruiz',
      'Bo Lind',
      'Olive Renner',
    ])
    expect(article?.body.text).toBe(story.join('\n\n'))
  }
})

test('a story may begin with the words of its headline, which look like a name where letters have no case', async () => {
  const lead =
    'המעבורת האחרונה לאי הנחושת תפסיק לפעול במרץ, הודיע ביום חמישי בעליה. 212 תושבי האי יישארו בחורף בלי קשר ליבשה.'
  const article = await read(['המעבורת האחרונה לאי הנחושת תפסיק לפעול במרץ', 'מאת: ענת ורגה', lead, ...story])
  expect(article?.body.text).toBe([lead, ...story].join('\n\n'))
})
