import { marshall } from '@aws-sdk/util-dynamodb'
import { expect, test } from 'vitest'
import { decodeChange, encodeChange } from '#adapters/dynamodb/items/change-item.ts'
import type { Change } from '#schemas/change.ts'
import { changeAt } from '#test/contract/story.ts'

test('a change is read as it was written', () => {
  const change = changeAt(7, { limits: { out: ['GB'] }, class: 'correction' })
  expect(decodeChange(encodeChange(change))).toEqual(change)
})

test.each<Partial<Record<keyof Change, unknown>>>([
  { status: 'published' },
  { committedAt: 'yesterday' },
  { expires: '' },
  { seq: 0 },
])('an invalid change is not written: %o', fields => {
  expect(() => encodeChange({ ...changeAt(7), ...fields } as Change)).toThrow()
})

test.each(['seq', 'articleId', 'orderKey', 'kind', 'version', 'status', 'headline', 'sections'] as const)(
  'an item without %s is refused as a change, with the name of the field',
  name => {
    const { [name]: _, ...rest } = changeAt(7)
    expect(() => decodeChange(marshall({ pk: 'L#0', sk: '7', v: 1, ...rest }))).toThrow(name)
  },
)

test('an item of a newer layout is refused', () => {
  expect(() => decodeChange(marshall({ pk: 'L#0', sk: '7', v: 2, ...changeAt(7) }))).toThrow('layout 2')
})
