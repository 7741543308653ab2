import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = (under: string): string => `Fyren på Sandö tänds igen

SANDÖ. Efter tolv år i mörker ska fyren på Sandö lysa igen. Det har kommunen beslutat.

– Vi har väntat länge, säger fyrvaktaren Siv Alm.

Arbetet väntas ta två år och kosta fyra miljoner kronor.

${under}

Byggd 1871, släckt 2012.
`

const read = async (text: string) => {
  const bytes = Buffer.from(text)
  const drop = await readDrop({ bytes, path: 'fyren', receivedAt: '2026-11-27T12:00:00Z' })
  return drop.ok ? drop.stories[0]?.article : undefined
}

test('who signs a story above its box of facts wrote it', async () => {
  const article = await read(story('Bo Lind/TT\n\nFakta: Fyren på Sandö'))
  expect(article?.authors).toEqual([{ name: 'Bo Lind', affiliation: 'TT' }])
  expect(article?.body.text).not.toContain('Bo Lind')
  expect(article?.body.text).toContain('Byggd 1871')
})

test('a name above another paragraph stays in the story', async () => {
  const article = await read(story('Bo Lind/TT\n\nFyren byggdes av sten från ön.'))
  expect(article?.body.text).toContain('Bo Lind/TT')
})
