import { expect, test } from 'vitest'
import { hiddenTexts } from '#license/texts/hidden-texts.ts'
import { changeAt } from '#test/contract/story.ts'

const held = [{ id: 'all', name: 'All' }]
const now = new Date('2026-03-01T12:00:00Z')

test('hiddenTexts lists the changes whose article was killed or whose state is unknown', () => {
  const [stands, killed, unknown] = ['a', 'b', 'c'].map((articleId, at) => changeAt(at + 1, { articleId }))
  const shown = [stands, killed, unknown].filter(change => change !== undefined)
  const latest = new Map([
    ['a', changeAt(4, { articleId: 'a' })],
    ['b', changeAt(5, { articleId: 'b', kind: 'kill', status: 'canceled' })],
  ])
  const gone = hiddenTexts(shown, ({ articleId }) => latest.get(articleId), now, { held, advance: [] })
  expect([...gone]).toEqual([killed, unknown])
})
