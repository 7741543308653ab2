import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (text: string) => {
  const reading = await readDrop({
    bytes: Buffer.from(text),
    path: 'oven.txt',
    receivedAt: '2026-11-27T12:00:00Z',
  })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories[0]?.article
}

const story = [
  'The bakery of Sorn keeps its oven of 1891, the council decided on Monday.',
  'It uses a ton of wood a month, the baker said.',
]

test('the labels of a form above a story state its fields, each with its place', async () => {
  const form = [
    'Slug: BAKERY-OVEN',
    'Headline: Bakery keeps its oven',
    'Summary: The oven of 1891 stays.',
    'Embargo: 3 December 2026 06:00 GMT',
    'Byline: Tom Abara',
    'Dateline: SORN, Scotland',
  ]
  const article = await read([...form, '', ...story.flatMap(line => [line, ''])].join('\n'))
  expect(article).toMatchObject({
    slugline: 'BAKERY-OVEN',
    headline: 'Bakery keeps its oven',
    summary: 'The oven of 1891 stays.',
    authors: [{ name: 'Tom Abara' }],
    dateline: { place: 'SORN, Scotland' },
    status: 'withheld',
    embargoedUntil: '2026-12-03T06:00:00Z',
    body: { text: story.join('\n\n') },
    evidence: { headline: { raw: 'Bakery keeps its oven', at: { line: 2 } } },
  })
})

test('a headline, a byline and a story with their labels', async () => {
  const text = `HEADLINE: Bakery keeps its oven\n\nBY: Tom Abara\n\nSTORY: ${story.join('\n\n')}\n`
  expect(await read(text)).toMatchObject({
    headline: 'Bakery keeps its oven',
    authors: [{ name: 'Tom Abara' }],
    body: { text: story.join('\n\n') },
  })
})

test.each(['Title: a fight for the belt ends in a draw', 'Head: the bakers who keep their oven'])(
  'a headline that begins with such a word stays whole: %s',
  async headline => {
    expect(await read(`${headline}\n\nBy Tom Abara\n\n${story.join('\n\n')}\n`)).toMatchObject({
      headline,
      body: { text: story.join('\n\n') },
    })
  },
)

test.each([
  [
    'Volanta: Puertos\nTítulo: El horno de 1891 sigue\nFirma: Ana Ruiz y Tomás Abara\nEmbargo hasta: 27/12/2026, 06:00 h (hora de Madrid)\nTexto:',
    { headline: 'El horno de 1891 sigue', sections: ['Puertos'], embargoedUntil: '2026-12-27T05:00:00Z' },
  ],
  [
    'Titre : Le four de 1891 reste\nChapô : Il brûle une tonne par mois.\nSignature : Ana Ruiz, avec Tom Abara\nTexte :',
    {
      headline: 'Le four de 1891 reste',
      summary: 'Il brûle une tonne par mois.',
      authors: [{ name: 'Ana Ruiz' }],
    },
  ],
  [
    'Dachzeile: Hafen\nÜberschrift: Ofen von 1891 bleibt\nAutorin: Ana Ruiz\nText:',
    { headline: 'Ofen von 1891 bleibt', authors: [{ name: 'Ana Ruiz' }] },
  ],
  [
    'Stichwort: Hafen/Ofen\nSperrfrist: keine\nÜberschrift: Ofen von 1891 bleibt\nAutor: Tom Abara',
    { slugline: 'Hafen/Ofen', status: 'usable', headline: 'Ofen von 1891 bleibt' },
  ],
  [
    'Slug: OVEN\nBakery keeps its oven of 1891',
    { slugline: 'OVEN', headline: 'Bakery keeps its oven of 1891' },
  ],
  [
    'Mot-clé : four\nTitre : Le four de 1891 reste\nSignature : Ana Ruiz',
    { slugline: 'four', headline: 'Le four de 1891 reste', authors: [{ name: 'Ana Ruiz' }] },
  ],
  [
    'Embargo: brak\nHasło: PIEC\nTytuł: Piec z 1891 zostaje\nAutor: Jan Lis',
    { status: 'usable', slugline: 'PIEC', headline: 'Piec z 1891 zostaje', authors: [{ name: 'Jan Lis' }] },
  ],
  [
    'Priority: 3\nHeadline: Bakery keeps its oven\nWords: 28\nEmbargo: 3 December 2026 06:00 GMT',
    { urgency: 3, status: 'withheld', embargoedUntil: '2026-12-03T06:00:00Z' },
  ],
  [
    'From: Island desk\nSlug: OVEN\nEd note: Replaces the first version.\nHeadline: Bakery keeps its oven',
    { slugline: 'OVEN', headline: 'Bakery keeps its oven', authors: [] },
  ],
  [
    'Тема: печь\nЗаголовок: Печь 1891 года остается\nЭмбарго: нет',
    { slugline: 'печь', headline: 'Печь 1891 года остается', status: 'usable' },
  ],
  [
    'Clave: horno\nPrioridad: 2\nTítulo: El horno de 1891 sigue',
    { slugline: 'horno', urgency: 2, headline: 'El horno de 1891 sigue' },
  ],
  ['标题：面包房保留老炉', { headline: '面包房保留老炉' }],
  [
    'Headline: Bakery keeps its oven\nByline: Tom Abara\nContrib: Lev Katz in Port Stair',
    { contributors: [{ name: 'Lev Katz', role: 'reporting', location: 'Port Stair' }] },
  ],
])('forms of desks in other languages, and who contributed: %s', async (form, fields) => {
  expect(await read(`${form}\n\n${story.join('\n\n')}\n`)).toMatchObject({
    ...fields,
    body: { text: story.join('\n\n') },
  })
})

const oven = 'Slug: BAKERY-OVEN\nHeadline: Bakery keeps its oven\nID: ISL-0412\n'

test.each([
  'Killed',
  'killed',
  'KILL',
  'Withdrawn',
  'Cancelled',
  'Retracted',
  'Spiked',
  'Removed',
  'Deleted',
])('a form whose status is "%s" kills its story, with a text or without', async status => {
  const killed = { status: 'canceled', sourceId: 'ISL-0412' }
  expect(await read(`${oven}Status: ${status}\n`)).toMatchObject(killed)
  expect(await read(`${oven}Status: ${status}\n\n${story.join('\n\n')}\n`)).toMatchObject(killed)
})

test.each(['Draft', 'On hold', 'Withheld', 'Unpublished', 'Embargoed'])(
  'a form whose status is "%s" withholds its story',
  async status => {
    expect(await read(`${oven}Status: ${status}\n\n${story.join('\n\n')}\n`)).toMatchObject({
      status: 'withheld',
      body: { text: story.join('\n\n') },
    })
  },
)

test.each(['Final', 'Published', 'Ready'])('a form whose status is "%s" is usable', async status => {
  expect(await read(`${oven}Status: ${status}\n\n${story.join('\n\n')}\n`)).toMatchObject({
    status: 'usable',
    body: { text: story.join('\n\n') },
  })
})

test('a short number in a form is no identity: the next form may have it as well', async () => {
  const numbered = `Headline: Bakery keeps its oven\nID: 12\n\n${story.join('\n\n')}\n`
  expect((await read(numbered))?.sourceId).toBeUndefined()
})

test.each([
  [
    'Section: Sport\nHeadline: Bakery keeps its oven\nByline: Tom Abara',
    { sections: ['Sport'], byline: 'Tom Abara' },
  ],
  ['Author: Tom Abara\nDate: 30 November 2026\n\nTitle: Bakery keeps its oven', { byline: 'Tom Abara' }],
  [
    'Ressort: Lokales\nAutorin: Ida Brandt\nTitel: Bakery keeps its oven',
    { sections: ['Lokales'], byline: 'Ida Brandt' },
  ],
  [
    'ID: ISL-0412\nStatus: On hold\nHeadline: Bakery keeps its oven',
    { sourceId: 'ISL-0412', status: 'withheld' },
  ],
  ['Status: Killed\nHeadline: Bakery keeps its oven', { status: 'canceled' }],
])('a form whose headline stands below other labels: %s', async (form, expected) => {
  expect(await read(`${form}\n\n${story.join('\n\n')}\n`)).toMatchObject({
    headline: 'Bakery keeps its oven',
    ...expected,
  })
})

test.each([
  'SORN: Bakery keeps its oven\nHeadline: the words of the day',
  'Bakery keeps its oven\nBy Tom Abara\nTitle: the belt it won',
  'The oven: a history\nTitle: it stays',
])('lines above a label that are of no form stay as they are: %s', async lines => {
  const [headline] = lines.split('\n')
  expect((await read(`${lines}\n\n${story.join('\n\n')}\n`))?.headline).toBe(headline)
})
