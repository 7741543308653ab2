import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'La plus ancienne papeterie de la région a cessé lundi son activité, trois semaines après la crue.',
  'La fermeture prive d’emploi 340 personnes, soit un salarié de la ville sur neuf.',
  'Le courant est revenu vendredi dans la ville basse.',
]

const authorsUnder = async (above: readonly string[]) => {
  const bytes = Buffer.from(['La papeterie ferme après la crue', ...above, ...story].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'crue.txt', receivedAt: '2026-02-03T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  return reading.stories[0]?.article.authors.map(({ name }) => name)
}

test.each([
  [
    ['By', 'Ana Ruiz', 'Bo Lind'],
    ['Ana Ruiz', 'Bo Lind'],
  ],
  [
    ['By', 'Ana Ruiz', ',', 'Bo Lind', 'and', 'Cy Dow', '3 février 2026'],
    ['Ana Ruiz', 'Bo Lind', 'Cy Dow'],
  ],
  [['By', 'Ana Ruiz', 'Harbor Star'], ['Ana Ruiz']],
  [['Ana Ruiz', 'Health Correspondent', 'Harbor Star'], ['Ana Ruiz']],
  [['By Ana Ruiz', 'Staff Writer', 'Harbor Life'], ['Ana Ruiz']],
  [['Ana RUIZ.', 'Publié le 3 février 2026'], ['Ana Ruiz']],
  [['Ana Ruiz', 'CloseAna Ruiz', 'ESPN Staff Writer'], ['Ana Ruiz']],
  [['By', 'Ana Ruiz', 'Edited By', 'Bo Lind', '3 février 2026'], ['Ana Ruiz']],
  [['Europa Press Castilla y León', '3 février 2026'], []],
  [['Ana Ruiz', 'Villarreina', '3/2/2026 a las 10:15h.'], ['Ana Ruiz']],
  [['Автор, Анна Орлова', 'Место работы, Би-би-си', '3 февраля 2026'], ['Анна Орлова']],
  [['Deni Lind - detikSumbagsel', '3 Feb 2026'], ['Deni Lind']],
  [
    ['Ana Ruiz in New York, Bo Lind in Kyiv and Cy Dow in Lyon', '3 février 2026'],
    ['Ana Ruiz', 'Bo Lind', 'Cy Dow'],
  ],
  [['Ana Ruiz in New York and Bo Lind in Port Ellery'], ['Ana Ruiz', 'Bo Lind']],
  [
    ['Ana Ruiz, Bo Lind, Cy Dow, Mae Orr and Lou Petit'],
    ['Ana Ruiz', 'Bo Lind', 'Cy Dow', 'Mae Orr', 'Lou Petit'],
  ],
  [['Marches in New York, strikes in Kyiv and a vigil in Lyon', '3 février 2026'], []],
  [['Ana Lou RUIZ.'], ['Ana Lou Ruiz']],
  [['Ana Ruiz, AFP'], ['Ana Ruiz']],
  [['Le bac à quai', 'Ana Ruiz, AFP'], []],
  [['Ana Ruiz, AFP', 'Par Bo Lind'], ['Bo Lind']],
  [['Ana LE RUIZ.', 'Publié le 3 février 2026'], ['Ana Le Ruiz']],
  [['3 février 2026', 'Ana Ruiz', 'La papeterie sous les eaux, vue du pont. (Lou Petit/AFP)'], ['Ana Ruiz']],
  [['Ana Ruiz 3 février 2026, 18:40'], ['Ana Ruiz']],
  [['Breaking News 3 février 2026, 18:40'], []],
  [
    ['PAR ANA RUIZ', 'ET BO LIND'],
    ['Ana Ruiz', 'Bo Lind'],
  ],
  [['הסוף של הנייר'], []],
  [['La crue.', 'Publié le 3 février 2026'], []],
  [['Le Pont DÉTRUIT la nuit.'], []],
])('under the lines %j the authors are %j', async (above, names) => {
  expect(await authorsUnder(above)).toEqual(names)
})

const capitals = 'MALTEMPO: FRANA SULLA STRADA, OTTO FAMIGLIE EVACUATE'
test.each([
  ['SINDACO PORTELLI, AVEVAMO CHIESTO I FONDI DUE ANNI FA', []],
  ['SINDACO PORTELLI, CHIESTI FONDI', []],
  ['ANA RUIZ', ['Ana Ruiz']],
  ['ANA RUIZ AND BO LIND', ['Ana Ruiz', 'Bo Lind']],
  ['BY ANA RUIZ, BO LIND', ['Ana Ruiz', 'Bo Lind']],
])('right under a headline in capitals the line "%s" names %j', async (line, names) => {
  const bytes = Buffer.from([capitals, line, ...story].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'frana.txt', receivedAt: '2026-02-03T12:00:00Z' })
  if (!reading.ok) throw new Error(reading.rejection.detail)
  expect(reading.stories[0]?.article.authors.map(({ name }) => name)).toEqual(names)
})

test.each([
  'Map: Die Straße am Fluss',
  'Texto: Ley del Puerto',
  'By The Numbers',
  'Photo Finish',
  'Contributing Factors',
  'With Love',
])('the heading "%s" under a byline names nobody’s paper', async heading => {
  const copy = ['La papeterie ferme après la crue', 'Par Ana Ruiz', heading, ...story].join('\n\n')
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'crue.txt',
    receivedAt: '2026-02-03T12:00:00Z',
  })
  expect(reading.ok && reading.stories[0]?.article.authors).toEqual([{ name: 'Ana Ruiz' }])
})

test('a line under the byline says for whom its writer wrote', async () => {
  const copy = ['La papeterie ferme après la crue', 'By Ana Ruiz', 'For the Harbor Star', ...story].join(
    '\n\n',
  )
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'crue.txt',
    receivedAt: '2026-02-03T12:00:00Z',
  })
  expect(reading.ok && reading.stories[0]?.article.authors).toEqual([
    { name: 'Ana Ruiz', affiliation: 'the Harbor Star' },
  ])
})

test('reads who edited a story under a label of its own line', async () => {
  const copy = ['La papeterie ferme après la crue', 'By', 'Ana Ruiz', 'Edited By', 'Bo Lind', ...story].join(
    '\n\n',
  )
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'crue.txt',
    receivedAt: '2026-02-03T12:00:00Z',
  })
  expect(reading.ok && reading.stories[0]?.article.contributors).toEqual([
    { name: 'Bo Lind', role: 'editing' },
  ])
})

test.each([
  ['Ana Ruiz, Harbor Ledger (TNS)'],
  ['Ana Ruiz, Bloomberg Opinion (TNS)'],
  ['Ana Ruiz and Bo Lind, The Center Square (TNS)'],
])('a bare name with its house and the service that sends it is no place: %s', async line => {
  expect(await authorsUnder([line])).toEqual(line.includes('Bo') ? ['Ana Ruiz', 'Bo Lind'] : ['Ana Ruiz'])
})

test.each(['San Pedro, California (AP)', 'Bad Acheln, Niedersachsen (dpa)', 'Santa Ana, Texas (TNS)'])(
  'a town with its state is, before an agency: %s',
  async line => {
    expect(await authorsUnder([line])).toEqual([])
  },
)

test('a byline goes on over lines that each add a name, and the post of all', async () => {
  const lines = ['By Ana Ruiz', 'and Bo Lind', 'and Lee Park', 'Staff Writers']
  expect(await authorsUnder(lines)).toEqual(['Ana Ruiz', 'Bo Lind', 'Lee Park'])
})

const sentence = 'Trois cents emplois disparaissent dans une vallée qui en compte à peine trois mille.'

test.each([
  [['Ana Ruiz', sentence, 'Partager'], ['Ana Ruiz']],
  [['Ana Ruiz', sentence, 'Imprimer', 'Temps de lecture : 3 min'], ['Ana Ruiz']],
  [
    ['Ana Ruiz', 'Ana Ruiz dirigeait la papeterie depuis trente ans, comme sa mère avant elle.', 'Partager'],
    [],
  ],
  [['Vallée Basse', sentence, 'Trois siècles de papier', 'Partager'], []],
])(
  'a bare name over a standfirst and a bar signs, one that the sentence tells of does not: %j',
  async (above, authors) => {
    expect(await authorsUnder(above)).toEqual(authors)
  },
)

test.each([
  [['Ana Ruiz', 'Health Correspondent', 'Harbor Star']],
  [['By Ana Ruiz', 'Harbor Star', 'Health Correspondent']],
])('post and house stand on lines of their own: %j', async above => {
  const bytes = Buffer.from(['La papeterie ferme après la crue', ...above, ...story].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'crue.txt', receivedAt: '2026-02-03T12:00:00Z' })
  expect(reading).toMatchObject({
    stories: [
      {
        article: {
          authors: [{ name: 'Ana Ruiz', role: 'Health Correspondent', affiliation: 'Harbor Star' }],
          body: { text: story.join('\n\n') },
        },
      },
    ],
  })
})
