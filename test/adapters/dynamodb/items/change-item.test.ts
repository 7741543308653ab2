import { marshall } from '@aws-sdk/util-dynamodb'
import { expect, test } from 'vitest'
import { decodeChange, encodeChange } from '#adapters/dynamodb/items/change-item.ts'
import type { Change } from '#schemas/change.ts'
import { changeAt } from '#test/contract/story.ts'

test('a change is read as it was put', () => {
  const change = changeAt(7, { limits: { out: ['GB'] }, class: 'correction' })
  expect(decodeChange(encodeChange(change))).toEqual(change)
})

test.each<Partial<Record<keyof Change, unknown>>>([
  { status: 'published' },
  { committedAt: 'yesterday' },
  { expires: '' },
  { seq: 0 },
])('what is no change is never put: %o', fields => {
  expect(() => encodeChange({ ...changeAt(7), ...fields } as Change)).toThrow()
})

test.each(['seq', 'articleId', 'orderKey', 'kind', 'version', 'status', 'headline', 'sections'] as const)(
  'an item that lacks its %s is no change, and is said not to be',
  name => {
    const { [name]: _, ...rest } = changeAt(7)
    expect(() => decodeChange(marshall({ pk: 'L#0', sk: '7', v: 1, ...rest }))).toThrow(name)
  },
)

test('an item of a layout to come is read as none', () => {
  expect(() => decodeChange(marshall({ pk: 'L#0', sk: '7', v: 2, ...changeAt(7) }))).toThrow('layout 2')
})
