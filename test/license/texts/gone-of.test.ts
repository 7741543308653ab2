import { expect, test } from 'vitest'
import { goneOf } from '#license/texts/gone-of.ts'
import { changeAt } from '#test/contract/story.ts'

const held = [{ id: 'all', name: 'All' }]
const now = new Date('2026-03-01T12:00:00Z')

test('goneOf lists the changes whose article was killed or whose state is unknown', () => {
  const [stands, killed, unknown] = ['a', 'b', 'c'].map((articleId, at) => changeAt(at + 1, { articleId }))
  const shown = [stands, killed, unknown].filter(change => change !== undefined)
  const latest = new Map([
    ['a', changeAt(4, { articleId: 'a' })],
    ['b', changeAt(5, { articleId: 'b', kind: 'kill', status: 'canceled' })],
  ])
  const gone = goneOf(shown, ({ articleId }) => latest.get(articleId), now, { held, advance: [] })
  expect([...gone]).toEqual([killed, unknown])
})
