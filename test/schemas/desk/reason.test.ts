import { expect, test } from 'vitest'
import { Reason } from '#schemas/desk/reason.ts'

test.each([
  ['   ', undefined],
  [' x ', undefined],
  ['誤報', '誤報'],
  [' The agency called. ', 'The agency called.'],
  ['x'.repeat(500), 'x'.repeat(500)],
  ['x'.repeat(501), undefined],
])('%j as a reason is %j', (given, read) => {
  expect(Reason.safeParse(given).data).toBe(read)
})
