import { expect, test } from 'vitest'
import { readDrop } from '#domain/drop/read-drop.ts'

const story = [
  'The village has hired two drummers on daily wages to keep wild elephants away from its fields, the council said.',
  'Each receives 900 rupees a night, and has been on duty since the eleventh of February with his uncle.',
  'The fields lie below the reserve, where the rice is nearly ripe.',
]

const read = async (lines: readonly string[]) => {
  const bytes = Buffer.from(['Village hires drummers against elephants', ...lines].join('\n\n'))
  const reading = await readDrop({ bytes, path: 'a.txt', receivedAt: '2026-11-27T12:00:00Z' })
  return reading.ok ? reading.stories[0]?.article : undefined
}

test.each([
  'This article was generated with the help of AI and reviewed by an editor.',
  'This story was translated from German by artificial intelligence.',
  'The Associated Press created this story using technology provided by Data Ferret.',
  'Dieser Text wurde mit Hilfe von KI erstellt.',
  'Transparenzhinweis: Dieser Artikel wurde mit Unterstützung Künstlicher Intelligenz erstellt.',
  'Cet article a été rédigé avec l’aide de l’intelligence artificielle.',
  'Este artículo fue elaborado con ayuda de inteligencia artificial.',
])('readers are told under a story: %s', async line => {
  const article = await read([...story, line, '© 2026 Harbor Daily'])
  expect(article?.body.text).toBe([...story, line].join('\n\n'))
  expect(article?.copyright?.holder).toBe('Harbor Daily')
})

test.each([
  'This article was rejected by the AI firm that the mayor had asked for advice.',
  'Cet article que j’ai écrit m’a valu trois lettres, raconte le capitaine.',
  'This story was told by the captain with the help of her son.',
  'Artificial intelligence wrote the speech, the mayor admitted.',
  'This report was written by automated gauges on the river, and nobody read it.',
])('what a story tells of machines stays in it: %s', async line => {
  const article = await read([...story, line])
  expect(article?.body.text).toBe([...story, line].join('\n\n'))
})

test.each([
  [
    ['This story was generated with AI.', 'By Ada Marlowe', ...story],
    'This story was generated with AI.',
    [],
  ],
  [
    [...story, 'Ada Marlowe contributed to this report.', 'This story was generated with AI.'],
    'This story was generated with AI.',
    [{ name: 'Ada Marlowe', role: 'reporting' }],
  ],
  [
    [...story, 'This story was translated by AI and edited by Ada Marlowe.'],
    'This story was translated by AI and edited by Ada Marlowe.',
    [{ name: 'Ada Marlowe', role: 'editing' }],
  ],
])('elsewhere editors are told: %j', async (lines, note, contributors) => {
  const article = await read(lines)
  expect(article?.editorNote).toBe(note)
  expect(article?.contributors).toEqual(contributors)
  expect(article?.body.text).toBe(story.join('\n\n'))
})

test.each([
  'This story is auto-generated from a syndicated feed.',
  'This article was originally published by AI Weekly.',
  'Uses AI to transcribe interviews: Harbor Daily uses AI to help edit its copy.',
])('what a page says of itself is no part of the story: %s', async line => {
  const article = await read([...story, line])
  expect(article?.body.text).toBe(story.join('\n\n'))
  expect(article?.editorNote).toBeUndefined()
})
