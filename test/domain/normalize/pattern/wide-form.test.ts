import fc from 'fast-check'
import { expect, it } from 'vitest'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { isWide, wideForm } from '#domain/normalize/pattern/wide-form.ts'
import type { Written } from '#domain/normalize/pattern/written.ts'
import { runsOf } from '#test/share.ts'
import { writtenPatterns } from './written-patterns.ts'

const compiled = ({ source, flags }: Written) => new RegExp(source, flags)

/** All of 16 bits, and of those beyond all pictures and each hundredth. */
const wide = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter(code => code < 0x10000 || (code >= 0x1f000 && code < 0x1fc00) || code % 101 === 0)
  .map(code => String.fromCodePoint(code))
  .filter(isWide)

it('knows what is wide', () => {
  for (const text of ['東京 🌊', 'Cầu tàu', '🇳🇴', '\uFFFD', 'ẞ']) expect(isWide(text)).toBe(true)
  for (const text of ['𝐀', '𠮷野家', '🈀', 'A\uD83C', '\uDF0A']) expect(isWide(text)).toBe(false)
})

const properties = new Set(writtenPatterns().flatMap(({ source }) => source.match(/\\[pP]\{[^}]*\}/g) ?? []))

it.each([...properties])('finds the same characters by %s', property => {
  for (const source of [`^${property}$`, `^[^${property}]$`, `^[x\\]${property}-]$`])
    for (const flags of ['u', 'iu']) {
      const [full, form] = [compiled({ source, flags }), compiled(wideForm({ source, flags }))]
      expect(wide.filter(each => form.test(each) !== full.test(each))).toEqual([])
    }
})

const pattern = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '渡',
        'ß',
        '\\p{L}',
        '\\P{L}',
        '[^\\p{L}]',
        '\\p{Lu}',
        '\\P{Ll}',
        '[\\p{M}-]',
        '\\p{So}',
        '.',
        '\\W',
        '🌊',
      ),
      fc.constantFrom('', '?', '+', '{1,2}'),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(parts => parts.map(([each, often]) => `(?:${each})${often}`).join(''))
const text = fc
  .array(
    fc.constantFrom('渡', '🌊', '🇳', 'ế', 'ẞ', 'ß', 'ſ', 'K', 'Å', '\u3099', '٣', '。', 'क्', ' ', 'x', '-'),
    { maxLength: 6 },
  )
  .map(parts => parts.join(''))

it('finds the same in any wide text', () => {
  fc.assert(
    fc.property(pattern, fc.constantFrom('u', 'iu', 'su', 'imu'), text, (source, flags, wide) => {
      const [full, form] = [compiled({ source, flags }), compiled(wideForm({ source, flags }))]
      expect(form.exec(wide)).toEqual(full.exec(wide))
    }),
    { numRuns: runsOf(500) },
  )
})

it('takes the form by the text', () => {
  const letters = screen(/^\p{L}+$/u)
  expect(['ferry', '東京', '東𠮷', '𝐀', '東'].map(each => letters.test(each))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ])
  expect(['東🌊', '𝐀🌊', '東\uD83C'].map(each => letters.test(each))).toEqual([false, false, false])
})
