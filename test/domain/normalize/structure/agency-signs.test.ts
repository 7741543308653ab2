import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (lines: readonly string[]) => {
  const bytes = Buffer.from(lines.join('\n\n'))
  const reading = await readDrop({ bytes, path: 'quay.txt', receivedAt: '2026-11-24T12:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

const story = [
  'Ferry gets a new quay',
  'HALDEN (NW) - The island ferry moved to its new quay on Friday, the port said.',
  'It sails hourly, and the fare is what it was.',
]

test.each([
  ['*** Ana Ruiz (texto) e Rui Pinto (fotos), da agência Lusa ***', ['Ana Ruiz']],
  ['Anne Holm /ritzau/', ['Anne Holm']],
  ['Anne Holm/TT\n\nBo Lind/TT', ['Anne Holm', 'Bo Lind']],
  ['By Anne Holm\n\nBy Bo Lind', ['Anne Holm', 'Bo Lind']],
  ['Piše: Ana Perić', ['Ana Perić']],
  ['9376**1416', []],
  ['Kraj', []],
  ['انتهای پیام', []],
  ['Tallinna toimetus, +372 000 0000, sise@nordwire.example', []],
  [
    'Naujienų agentūros ELTA informaciją skelbti, cituoti ar kitaip atgaminti be raštiško sutikimo draudžiama.',
    [],
  ],
])('what an agency signs with is none of the story: %s', async (sign, authors) => {
  const article = await read([...story, sign])
  expect(article?.body.text).toMatch(/the fare is what it was\.$/)
  expect(article?.authors.map(({ name }) => name)).toEqual(authors)
})

test.each([
  ['PAP - Nauka w Polsce, Anna Wrona', ['Anna Wrona'], undefined],
  ['/ritzau/', [], 'Ritzau'],
])('an agency under the prose that it signs begins no story: %s', async (sign, authors, agency) => {
  const [title = '', first = '', last = ''] = story
  const article = await read([title, first.slice('HALDEN (NW) - '.length), last, sign])
  expect(article?.body.text).toMatch(/^The island ferry.*the fare is what it was\.$/s)
  expect(article?.authors.map(({ name }) => name)).toEqual(authors)
  if (agency) expect(article?.agency).toBe(agency)
})

test('under a story whose byline is above, a byline of another credits nobody', async () => {
  const [title = '', ...rest] = story
  const article = await read([title, 'By Ana Ruiz', ...rest, 'Bo Lind/TT'])
  expect(article?.authors.map(({ name }) => name)).toEqual(['Ana Ruiz'])
})

test('the parts of a list of results, each under a label, end the story', async () => {
  const rows = [
    'Makuuchi:',
    'Umikaze (8-4) beat Takamori (6-6)',
    'Juryo:',
    'Asanagi (9-3) beat Kurogane (3-9)',
  ]
  const { body } = (await read([...story, 'Results of the wrestling on the quay:', ...rows])) ?? {}
  expect(body?.text.split('\n\n').slice(-4)).toEqual(rows)
})

test('the author of an Arabic byline stands behind the word for "by"', async () => {
  const lines = [
    'افتتاح متحف جديد في الواحات',
    'من سلمى حسن',
    'القاهرة (رويترز) - افتتحت وزارة الثقافة متحفا جديدا في الواحات يضم 400 قطعة.',
  ]
  expect((await read([...lines, 'وقال مدير المتحف إن الدخول مجاني.']))?.authors).toEqual([
    { name: 'سلمى حسن' },
  ])
})

test('China News Service names the author alone in parentheses behind its dateline', async () => {
  const article = await read([
    '海港渡轮恢复通航',
    '中新网福州11月24日电 (林春茵)海港渡轮24日恢复通航，首日运送旅客八百人次。',
    '渡轮公司称，票价不变。(完)',
  ])
  expect(article?.authors).toEqual([{ name: '林春茵' }])
  expect(article?.body.text).toMatch(/^海港渡轮24日.*票价不变。$/s)
})

test('the hour in parentheses behind the last sentence is none of a story of Jiji', async () => {
  const article = await read([
    '渡し船が再開',
    '【ロンドン時事】渡し船が24日、2年ぶりに再開した。初日は800人が乗った。',
    '船会社は運賃を据え置くとしている。（２０２６／１１／２４－１０：１５）',
  ])
  expect(article?.body.text).toMatch(/据え置くとしている。$/)
})
