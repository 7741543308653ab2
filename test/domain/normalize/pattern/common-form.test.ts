import fc from 'fast-check'
import { expect, it } from 'vitest'
import { commonForm, isCommon } from '#domain/normalize/pattern/common-form.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { Written } from '#domain/normalize/pattern/written.ts'
import { runsOf } from '#test/share.ts'
import { writtenPatterns } from './written-patterns.ts'

const common = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isCommon)

const finds = ({ source, flags }: Written, text: string) => {
  const found = new RegExp(source, flags).exec(text)
  return found && [found.index, ...found]
}

it('knows what is common', () => {
  expect(isCommon('“Żółw”, said Ana Núñez – für 5 € ½ … Москва, Ελλάδα\u2028')).toBe(true)
  for (const text of ['東京', '\u017F', '\u212A', '\u212B', '\u2126', '\u03F4', '🌊', 'ẞ', 'ế'])
    expect(isCommon(text)).toBe(false)
})

const properties = new Set(writtenPatterns().flatMap(({ source }) => source.match(/\\[pP]\{[^}]*\}/g) ?? []))

it.each([...properties])('finds the same characters by %s', property => {
  for (const source of [`^${property}$`, `^[^${property}]$`, `^[x\\]${property}-]$`])
    for (const flags of ['u', 'iu']) {
      const [full, form] = [{ source, flags }, commonForm({ source, flags })].map(
        each => new RegExp(each.source, each.flags),
      )
      expect(common.filter(each => form?.test(each) !== full?.test(each))).toEqual([])
    }
})

it.each<[string, string, string, string]>([
  [
    'a property alone and in a class',
    '\\p{N}[\\p{N}.]',
    'u',
    '[0-9²-³¹¼-¾⁰⁴-⁹₀-₉⅐-ↂↅ-↉][0-9²-³¹¼-¾⁰⁴-⁹₀-₉⅐-ↂↅ-↉.]',
  ],
  ['one that no common character has', '\\p{Script=Han}{2}', 'u', '[\uFFFF]{2}'],
  ['one behind a backslash', '\\\\\\p{Cc}', 'u', '\\\\[\0-\x1F\x7F-\x9F]'],
])('writes out %s', (_, source, flags, written) => {
  expect(commonForm({ source, flags })).toEqual({ source: written, flags: '' })
})

it.each([
  ['\\u{1F30A}', 'u', 'u'],
  ['🌊', 'u', 'u'],
  ['ferry', 'giu', 'gi'],
  ['[À-ž]', 'iu', 'iu'],
  ['ẞ', 'iu', 'iu'],
])('of %s with flags %s leaves %s', (source, flags, left) => {
  expect(commonForm({ source, flags }).flags).toBe(left)
})

const piece = fc.constantFrom(
  'ferry',
  'K',
  's',
  'ß',
  'å',
  'É',
  'я',
  'Σ',
  '\\p{L}',
  '\\p{Lu}',
  '\\P{Ll}',
  '\\p{Script=Han}',
  '[^\\p{L}\\]]',
  '[\\p{Lu}k-]',
  '[a-zß]',
  '\\b',
  '\\w',
  '.',
  '\\S',
  '[^a]',
  '\\\\',
)
const pattern = fc
  .array(fc.tuple(piece, fc.constantFrom('', '?', '+', '{1,2}')), { minLength: 1, maxLength: 4 })
  .map(parts => parts.map(([each, often]) => (each === '\\b' ? each : `(?:${each})${often}`)).join(''))
const text = fc
  .array(
    fc.constantFrom(
      'ferry',
      'FERRY',
      'K',
      'k',
      's',
      'ß',
      'å',
      'Å',
      'é',
      'Я',
      'ς',
      'σ',
      '\\',
      ']',
      '-',
      '5',
      ' ',
      '\n',
      '“',
      'ı',
      'İ',
      '\u0345',
      'ι',
    ),
    { maxLength: 6 },
  )
  .map(parts => parts.join(''))

it('finds the same in any common text', () => {
  fc.assert(
    fc.property(pattern, fc.constantFrom('u', 'iu', 'su', 'imu'), text, (source, flags, common) => {
      fc.pre(isCommon(common))
      expect(finds(commonForm({ source, flags }), common)).toEqual(finds({ source, flags }, common))
    }),
    { numRuns: runsOf(500) },
  )
})

it('takes either form by the text', () => {
  const letters = screen(/^\p{L}+$/u)
  expect(['ferry', '東京', 'é', '東'].map(each => letters.test(each))).toEqual([true, true, true, true])
  expect(letters.test('東!')).toBe(false)
})
