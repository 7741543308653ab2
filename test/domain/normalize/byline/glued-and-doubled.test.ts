import { expect, test } from 'vitest'
import { normalizeByline } from '#domain/normalize/byline/normalize-byline.ts'

const read = (raw: string) => normalizeByline(raw, { stated: true })

/** What a crawler runs together or prints twice: the name is one all the same. */
const lines: [raw: string, name: string, affiliation: string | undefined][] = [
  ['By Ada MarloweHAVBusiness', 'Ada Marlowe', 'HAVBusiness'],
  ['By Ada DeSilverLeave a comment', 'Ada DeSilver', undefined],
  ['By Ada McDonaldPosted Monday', 'Ada McDonald', undefined],
  ['By Ada Marlowe Add a comment', 'Ada Marlowe', undefined],
  ['By A.B. Marlowe Jr.Staff Writer', 'A.B. Marlowe Jr.', undefined],
  ['By A.B. Marlowe Jr.The Halden Press', 'A.B. Marlowe Jr.', 'The Halden Press'],
  ['By ADA B. WOLF for Halden Press', 'Ada B. Wolf', 'Halden Press'],
  ['By Ada Marlowe Editor-in-Chief', 'Ada Marlowe', undefined],
  ['By Ada Marlowe;Editing by Bo Lind', 'Ada Marlowe', undefined],
  ['May 3, 2027, 3:05 PM UTC / Updated May 3, 2027, 6:01 PM UTC By Ada Marlowe', 'Ada Marlowe', undefined],
  ['Updated 9:42 AM ET, Fri March 5, 2027 By Ada B. Wolf, CNN', 'Ada B. Wolf', 'CNN'],
  ['Posted at 8:11 am on March 3, 2027 by Ada Marlowe', 'Ada Marlowe', undefined],
  ['3 June 2027 BURT MARLOWE', 'Burt Marlowe', undefined],
  ['By Ada MacLeod', 'Ada MacLeod', undefined],
  ['By Ada Marlowe-O’Dowd', 'Ada Marlowe-O’Dowd', undefined],
  ['By Ada Marlowe-O’DowdStaff Writer', 'Ada Marlowe-O’Dowd', undefined],
  ['By Ada VanDerMeer, NPR', 'Ada VanDerMeer', 'NPR'],
  ['von Karla Wirth Twitter Account von Karla Wirth', 'Karla Wirth', undefined],
  ['Artikel von: Von Karla Wirth, dpa', 'Karla Wirth', 'dpa'],
  ['By Ada Marlowe-The Halden Press', 'Ada Marlowe', 'The Halden Press'],
  ['Foto: Nils Ek Tekst: Elsa Bergman', 'Elsa Bergman', undefined],
  ['Por: Por Inés Valdivia', 'Inés Valdivia', undefined],
]
test.each(lines)('a name glued or doubled by a crawler is read: %s', (raw, name, affiliation) => {
  expect(read(raw)?.authors).toMatchObject([{ name, ...(affiliation && { affiliation }) }])
})

test.each([
  ['By — Ada Marlowe  By — Bo Lind', ['Ada Marlowe', 'Bo Lind'], undefined],
  [
    'By — Ada Marlowe, Associated Press  By — Bo Lind, Associated Press',
    ['Ada Marlowe', 'Bo Lind'],
    'Associated Press',
  ],
])('each marker with a dash is read: %s', (raw, names, affiliation) => {
  expect(read(raw)?.authors).toEqual(names.map(name => ({ name, ...(affiliation && { affiliation }) })))
})

test('a telephone number does not become a role of the author', () => {
  expect(read('By Ada Marlowe, 555-0100, am@halden.example')?.authors).toEqual([{ name: 'Ada Marlowe' }])
})

test('a name that begins like the marker keeps its first word', () => {
  expect(read('Von: Von Wirth')?.authors ?? []).not.toContainEqual({ name: 'Wirth' })
})

/** Pictures have a name and a house as well, in brackets or with the place they were found. */
const pictures = [
  '(Ada Marlowe / Harbor Light)',
  'STAFF PHOTO / ADA MARLOWE',
  'Ada Marlowe / Facebook',
  'AA/Ada Marlowe',
  'Cortesía de Ada Marlowe',
  'By Ada Marlowe/WireImage.',
  'by Ada Marlowe/Pool/AP',
  'ADA MARLOWE/STAFF',
  'Ada Marlowe (D-Ore.)',
  'Rep. Ada Marlowe, R-Ore.',
]
test.each(pictures)('the picture credit "%s" has no author', raw => {
  expect(read(raw)?.authors ?? []).toEqual([])
})

test.each([
  'By Harbor Light Staff',
  'By Halden Star staff',
  'By Baltimore Banner Digital Staff',
  'By Great Falls Tribune Staff',
  'By Grand Forks Herald staff report',
  'By El Paso Times Staff',
  'By Mount Vernon News Staff',
  'By Eau Claire Leader-Telegram staff',
  'By Santa Barbara News-Press Staff Report',
  'By Santa Fe New Mexican',
  'By Blue Ridge Public Radio',
  'By Scripps National',
  'By Post Editorial Board',
  'By Newsmax Wires',
  'By France Presse',
  'By RFE/RL',
  'By euronews and AFP',
  'By Times wire reports',
  'By L’AFP',
])('"%s" is a newsroom', raw => {
  expect(read(raw)).toMatchObject({ authors: [], collective: raw.slice(3) })
})

test.each(['ORF.at/Agenturen', 'Submitted report', 'dpa-infocom GmbH', 'dpa / Halden Zeitung'])(
  '"%s" is one or several houses',
  raw => {
    expect(read(raw)).toMatchObject({ authors: [], collective: raw })
  },
)

test('a house and a role behind a slash belong to the author before it', () => {
  expect(read('By Ada Marlowe / Halden Heights Reporter')?.authors).toEqual([
    { name: 'Ada Marlowe', affiliation: 'Halden Heights', role: 'Reporter' },
  ])
})

test.each(['DAWN MARLOWE', 'PETRA MARLOWE'])('the name %s is not taken for an agency', name => {
  expect(read(`By ${name} Staff Writer`)?.authors).toMatchObject([
    { name: expect.stringMatching(new RegExp(name, 'i')), role: 'Staff Writer' },
  ])
})

test.each(['Ada Marlowe for Senate', 'Ada Marlowe Elementary School'])('"%s" has no author', raw => {
  expect(read(raw)?.authors ?? []).toEqual([])
})

test('the person behind "with … contributing" is a contributor', () => {
  expect(read('By Ada Marlowe in Cairo, with Bo Lind contributing')).toMatchObject({
    authors: [{ name: 'Ada Marlowe', location: 'Cairo' }],
    contributors: [{ name: 'Bo Lind', role: 'assistance' }],
  })
})
