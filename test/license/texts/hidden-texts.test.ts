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

test('hiddenTexts lists what came in advance, if the terms leave nothing to the right to advance copy', () => {
  const british = [{ id: 'british', name: 'British', territories: ['GB'] }]
  const embargo = { status: 'withheld' as const, embargoedUntil: '2026-03-01T18:00:00Z' }
  const ahead = changeAt(1, { ...embargo, limits: {} })
  const latest = (out: string[]) => changeAt(2, { version: 2, limits: { out } })
  const goneBy = (out: string[]) =>
    hiddenTexts([ahead], () => latest(out), now, { held: [...held, ...british], advance: british })
  expect([...goneBy(['GB'])]).toEqual([ahead])
  expect([...goneBy(['FR'])]).toEqual([])
})

test('hiddenTexts shows what came under embargo to everybody whom it reaches, once the embargo has ended', () => {
  const ended = changeAt(1, { status: 'withheld', embargoedUntil: '2026-03-01T11:59:59Z' })
  expect(hiddenTexts([ended], () => ({ ...ended }), now, { held, advance: [] })).toEqual(new Set())
})
