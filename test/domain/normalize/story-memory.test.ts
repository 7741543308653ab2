import { expect, it } from 'vitest'
import { storyMemory } from '#domain/normalize/story-memory.ts'

it('storyMemory judges a text once a story', () => {
  const judged: string[] = []
  const isLong = storyMemory.of(text => {
    judged.push(text)
    return text.length > 5 ? true : undefined
  })
  expect([isLong('ferry'), isLong('ferries'), isLong('ferry'), isLong('ferries')]).toEqual([
    undefined,
    true,
    undefined,
    true,
  ])
  expect(judged).toEqual(['ferry', 'ferries'])
  storyMemory.clear()
  isLong('ferry')
  expect(judged).toEqual(['ferry', 'ferries', 'ferry'])
})

it('storyMemory does not keep texts longer than a line', () => {
  let count = 0
  const judge = storyMemory.of(() => {
    count += 1
  })
  const long = 'ferry '.repeat(1_000)
  judge(long)
  judge(long)
  expect(count).toBe(2)
})

it('judges a text that it knows for a judge that comes later', () => {
  const isLong = storyMemory.of(text => text.length > 5)
  expect(isLong('ferry')).toBe(false)
  const [first, second] = [1, 2].map(each => storyMemory.of(text => `${text} ${each}`))
  expect([second?.('ferry'), first?.('ferry'), isLong('ferry')]).toEqual(['ferry 2', 'ferry 1', false])
})
