import fc from 'fast-check'
import { expect, it } from 'vitest'
import { collapse } from '#domain/normalize/paragraphs/collapse.ts'

it('collapse leaves one space between words, whatever the white space was', () => {
  const space = fc.constantFrom(' ', '  ', '\t', '\n', '\r\n', '\u00a0', '\u3000', ' \t ')
  const text = fc.array(fc.oneof(space, fc.constantFrom('Ferry', 'é', '港', '👉')))
  fc.assert(
    fc.property(text, pieces => {
      const raw = pieces.join('')
      expect(collapse(raw)).toBe(raw.split(/\s+/u).join(' '))
    }),
  )
})
