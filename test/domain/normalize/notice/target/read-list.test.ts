import { expect, test } from 'vitest'
import { readList } from '#domain/normalize/notice/target/read-list.ts'

const stories = Array.from({ length: 60 }, (_, index) => `BC-FIRE-${index}`)
const list = `Kill BC-FLOOD, ${stories.join(', ')}`

test('reads a long list of slugs to its end', () => {
  expect(readList(`${list}.`, { slug: 'BC-FLOOD' })).toEqual(stories.map(slug => ({ slug })))
})

test('gives up a long list that is none, without trying each way to read it', () => {
  expect(readList(`${list} will replace it`, { slug: 'BC-FLOOD' })).toEqual([])
})
