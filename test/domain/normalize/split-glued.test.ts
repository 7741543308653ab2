import { expect, test } from 'vitest'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { splitGlued } from '#domain/normalize/structure/split-glued.ts'

const cut = (text: string): string[] =>
  splitGlued([
    { kind: 'paragraph', text, blankBefore: 1, pieces: [{ start: 0, raw: text }] },
  ] satisfies Paragraph[]).map(paragraph => paragraph.text)

test.each([
  'ENDS',
  '-30-',
  '###',
  '(END)',
  '— AFP',
  'Enditem',
  'PTI ABC',
  'Ritzau',
  '(PAP/DPA)',
  '/AFP/',
  '(Agencias)',
  'ABC/DEF/',
  'ab/cde',
  '(Reuters).',
  '/TASS/.',
  '(dpa/lby)',
  '■',
  '(NAN)(www.nannews.ng)',
  '(PNA)',
  '(LDM/WVH/)',
  '(LD/WNWCGB/WV)',
  '(LDM/COR 360)',
  '(крај)',
  '(end) ab.cd',
  '(SEGUE).',
  '(MORE)',
  '(NAN) (www.nannews.ng)',
])('splitGlued splits %s from the sentence before it', mark => {
  expect(cut(`The ferry sails again. ${mark}`)).toEqual(['The ferry sails again.', mark])
})

test.each(['（共同）', '（時事）', '（新华社）'])(
  'splitGlued splits %s from the sentence before it',
  mark => {
    expect(cut(`船は再び出る。${mark}`)).toEqual(['船は再び出る。', mark])
  },
)

test.each(['(NAN)(www.nannews.ng)', '(PAP)', '-0-'])(
  'splitGlued splits %s from the sentence that it touches',
  mark => {
    expect(cut(`The ferry sails again.${mark}`)).toEqual(['The ferry sails again.', mark])
  },
)

test('splitGlued splits what Agerpres says of its writers', () => {
  const credit = 'AGERPRES/(A - autor: Ana Ruiz, editor: Bo Lind)'
  expect(cut(`Bacul merge din nou. ${credit}`)).toEqual(['Bacul merge din nou.', credit])
  expect(cut('Potrivit AGERPRES, bacul merge din nou.')).toHaveLength(1)
})

test.each([
  'Ana Ruiz contributed to this report.',
  'Additional reporting by Ana Ruiz.',
  'Reporting by Ana Ruiz in Quito. Editing by Bo Lind.',
  'Traducción de Ana Ruiz',
  'Copyright Coastal Wire 2026.',
  'All rights reserved.',
  '(This story has been corrected.)',
])('splitGlued splits %s from the last sentence of a story', tail => {
  expect(cut(`Nobody knew why. The ferry sails again. ${tail}`)).toEqual([
    'Nobody knew why. The ferry sails again.',
    tail,
  ])
})

test('splitGlued splits an agency from a sentence that ends in a time', () => {
  expect(cut('Il primo parte alle 10.05. (ANSA).')).toEqual(['Il primo parte alle 10.05.', '(ANSA).'])
})

test('splitGlued splits the sign that ends a Vietnamese text from the full stop', () => {
  expect(cut('Phà chạy lại./.')).toEqual(['Phà chạy lại.', '/.'])
})

test('splitGlued splits the mark that ends a piece, and no registered name', () => {
  expect(cut('It has been restored. ®')).toEqual(['It has been restored.', '®'])
  expect(cut('He sells the Sulker ®')).toEqual(['He sells the Sulker ®'])
})

test('splitGlued splits the address of a house from the last sentence', () => {
  expect(cut('The ferry sails again. – Sorntimes.com')).toEqual(['The ferry sails again.', '– Sorntimes.com'])
  expect(cut('He sells them on sorntimes.com')).toEqual(['He sells them on sorntimes.com'])
})

test('splitGlued leaves a credit of two sentences in parentheses whole', () => {
  const credit = '(By Ada Marlowe. Editing by Bo Lind)'
  expect(cut(credit)).toEqual([credit])
})

test('splitGlued leaves other words in parentheses with the sentence before them', () => {
  expect(cut('The ferry sails again. (RNLI)')).toEqual(['The ferry sails again. (RNLI)'])
})

test('splitGlued splits a writer’s initials from the sentence before them', () => {
  expect(cut('Der Bauer wurde informiert. (sz)')).toEqual(['Der Bauer wurde informiert.', '(sz)'])
})

test('splitGlued splits an agency from a sentence without a space between them', () => {
  expect(cut('Prom znów pływa.(PAP)')).toEqual(['Prom znów pływa.', '(PAP)'])
})

test.each(['（編輯：王小梅）', '（完）', '（了）', '(责任编辑:李明)', '（編輯：王小梅／陳大文）1150503'])(
  'splitGlued splits %s from Chinese copy',
  credit => {
    expect(cut(`渡輪復航。${credit}`)).toEqual(['渡輪復航。', credit])
  },
)

test.each([
  '渡輪復航。（編輯部今天說明）乘客滿意。',
  'The ferry sails again. Its crew, AP reports, is back.',
  'The ferry sails again. Its line is the TGV/ICE',
  'Savonlinna, 3.10. (STT)',
  'LUGO 25 Nov. (EUROPA PRESS) -',
  'The ferry sails again. Ada Holm',
  'The ferry sails again. To Reuters',
  'The ferry sails again. (sic)',
  'Copyright 2026 Coastal Wire. All rights reserved.',
  'The ferry sails again. It contributed to the joy of the town.',
  'The ferry sails again. All rights reserved for her were sold.',
  'The ferry sails again. This story was told to children.',
  'The ferry sails again. “We are back (at last),” she said.',
  'The ferry sails again. (Its crew of nine is back.)',
])('splitGlued leaves %s whole', text => {
  expect(cut(text)).toEqual([text])
})

test('splitGlued splits the name in brackets that signs a Japanese text, and no word in its midst', () => {
  expect(cut('来春から再び見ることができる。【山田花子】')).toEqual([
    '来春から再び見ることができる。',
    '【山田花子】',
  ])
  expect(cut('彼は【注意】と書いた。')).toEqual(['彼は【注意】と書いた。'])
})
