import { expect, test } from 'vitest'
import { refuseLarge } from '#functions/pages/app/desk/drops/refuse-large.ts'
import { MAX_DROP_BYTES } from '#schemas/drops/max-drop-bytes.ts'

test.each([
  [MAX_DROP_BYTES, undefined],
  [
    40 * 1024 * 1024,
    'It was not sent. The file has 40 MB, and a drop may have 10. Drop its stories without pictures or video, or in parts.',
  ],
])('a file of %i bytes is refused before it is sent, with what to do: %s', (size, words) => {
  expect(refuseLarge(size)).toBe(words)
})
