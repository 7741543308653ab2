import { expect, test } from 'vitest'
import { readStack } from '#domain/formats/iptc-7901/read-stack.ts'

const stack = (...lines: string[]) => readStack(lines.map(text => ({ kind: 'line', text })))

test.each(['Interview: Ute Lang, dpa', 'Protokoll: Ute Lang, dpa', 'Aufgezeichnet von Ute Lang, dpa'])(
  'who led an interview signs it: %s',
  byline => {
    const { headline, bylines, asides } = stack('dpa-Interview', 'Kapitänin: «Ich schlafe nie»', byline)
    expect(headline?.raw).toBe('Kapitänin: «Ich schlafe nie»')
    expect(bylines?.map(({ raw }) => raw)).toEqual([byline])
    expect(asides.map(({ raw }) => raw)).toEqual(['dpa-Interview'])
  },
)

test.each([
  ['Riikka Halla / STT', 'Lumi katkaisi sähköt saarelta'],
  ['Bo Lind (NTB)', 'Ferge på grunn i snøstorm'],
])('who writes for an agency signs it right under the headline: %s', (byline, title) => {
  const { headline, bylines } = stack(title, byline)
  expect(headline?.raw).toBe(title)
  expect(bylines?.map(({ raw }) => raw)).toEqual([byline])
})

test('a note to the desks under the headline is none of it', () => {
  const { headline, asides } = stack('NSW: Ferry held by flood', 'Eds: Recasts with quotes of the captain')
  expect(headline?.raw).toBe('NSW: Ferry held by flood')
  expect(asides).toMatchObject([{ raw: 'Eds: Recasts with quotes of the captain', kind: 'note' }])
})
