import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const read = async (dateline: string) => {
  const copy = `港町に新しい橋\n\n${dateline}港町に新しい橋が完成し、24日に開通した。\n\n市長は「長く待った」と語った。\n`
  const reading = await readDrop({
    bytes: Buffer.from(copy),
    path: 'bridge.txt',
    receivedAt: '2026-11-24T12:00:00Z',
  })
  return reading.ok ? reading.stories[0]?.article : undefined
}

test.each([
  ['【ロンドン＝共同】', 'ロンドン', '共同', []],
  ['【北京=新華社】', '北京', '新華社', []],
  ['【パリ共同＝山田花子】', 'パリ', '共同', [{ name: '山田花子' }]],
  ['【カイロ＝佐藤太郎、パリ＝山田花子】', 'カイロ', undefined, [{ name: '佐藤太郎' }, { name: '山田花子' }]],
  [
    '【カイロ＝佐藤太郎、山田花子】',
    'カイロ',
    undefined,
    [
      { name: '佐藤太郎', location: 'カイロ' },
      { name: '山田花子', location: 'カイロ' },
    ],
  ],
])('%s', async (dateline, place, agency, authors) => {
  const article = await read(dateline)
  expect(article?.dateline).toEqual({ place, ...(agency && { agency }) })
  expect(article?.authors).toEqual(authors)
  expect(article?.body.text).toMatch(/^港町に新しい橋が完成し/)
})
