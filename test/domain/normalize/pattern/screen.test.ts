import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { isCommon } from '#domain/normalize/pattern/common-form.ts'
import { requiredWords } from '#domain/normalize/pattern/required-words.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { NO_CLAUSES } from '#domain/normalize/pattern/text-grams.ts'
import { runsOf, shareOf } from '#test/share.ts'
import { writtenPatterns } from './written-patterns.ts'

const B = '\u0002'

test.each<[RegExp, string[][]]>([
  [/ferry/u, [['ferry']]],
  [/\b(?:print|e-?mail|shares?)\b/iu, [['print', 'mail', 'share']]],
  [/^(?:more )?from/u, [['from']]],
  [/^(?:read|see) more/iu, [[`${B}read`, `${B}see`], [' more']]],
  [/co(?:pper|al)+x?/u, [['copper', 'coal']]],
  [/(?:ferry)?\s*(?!pier)/u, []],
  [/ferry|\w+/u, []],
  [/ferry|\d+/u, [['ferry', '0']]],
  [/(?<=pier )\d(?=th)/u, [['pier '], ['0th'], ['0']]],
  [/\d{1,2}(?:st|nd)/u, [['0st', '0nd'], ['0']]],
  [/<x+ by/u, [['x by'], ['<x']]],
  [/ <[a-z]/u, [[' <']]],
  [/x\.|\)$/u, [['x.', ')']]],
  [/[(|]\p{L}/u, [['(', '|']]],
  [/[a-z]by|\(c\)/iu, []],
  [/\bAP\b/u, [['AP']]],
  [/\bap\b/u, []],
  [/^ap/mu, []],
  [/\u00a9 \x32024\./u, [['© 2024.']]],
  [/[^()]{2,9}\(/u, [['(']]],
  [/ferry{0,2}/u, [['ferr']]],
  [/ferry|인쇄/iu, [['ferry', '인쇄']]],
  [/^x|ferry/iu, [[`${B}x`, 'ferry']]],
  [/^[—–-]{1,2}\s?by/iu, [['—', '–', '-']]],
  [/[０-９Ａ-ｚ]/iu, [['\uFFFF']]],
  [/^\p{Script=Han}{2,4}(?=[\p{Script=Thai}ー])/u, [['\uFFFF'], ['\uFFFF']]],
  [/ferry|ลบ|gỡ|hé/iu, []],
  [/ferry|ลบ|gỡ|(?:bị )?rút/iu, [['ferry', '\uFFFF', '\uFFFF', 'rút']]],
  [/[^０-９]|ferry/u, []],
  [/[０-９é]|[ẞ]/iu, []],
])('%s asks for %j', (pattern, words) => {
  expect(requiredWords(pattern)).toEqual(words)
})

it('does not try a pattern where its words are not', () => {
  const tried: string[] = []
  const spied = screen(/ferry/iu, ({ source, flags }) => {
    tried.push(source)
    return new RegExp(source, flags)
  })
  expect(spied.test('The harbor board voted on Sunday to reopen the pier.')).toBe(false)
  expect(tried).toEqual([])
  expect(spied.test('A FERRY')).toBe(true)
})

it('finds from the beginning, whatever it was compiled on or tried on before', () => {
  const lines = screen(/\n|ferry/gu)
  lines.test('ferry\nferry')
  expect(lines.findAll('ferry\nferry')).toHaveLength(3)
  expect(screen(/\n|x/gu).replace('x\nx', '-')).toBe('---')
})

const common = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter(isCommon)

it.each([
  /[\u0590-\u10FF]/iu,
  /[\u1EA0-\u1EFF]/iu,
  /[\u2E80-\u9FFF]/iu,
  /[\uAC00-\uD7A3]/iu,
  /[\uFF01-\uFFEF]/iu,
])('takes for uncommon, whatever the case, only what is so: %s', pattern => {
  expect(common.filter(character => pattern.test(character))).toEqual([])
})

it.each([
  'Arabic',
  'Devanagari',
  'Georgian',
  'Han',
  'Hangul',
  'Hebrew',
  'Hiragana',
  'Katakana',
  'Khmer',
  'Lao',
  'Myanmar',
  'Nko',
  'Syriac',
  'Thaana',
  'Thai',
])('does not look for %s in texts of common characters, of which none is of it', script => {
  const pattern = new RegExp(`\\p{Script=${script}}`, 'iu')
  expect(requiredWords(pattern)).toEqual([['\uFFFF']])
  expect(common.filter(character => pattern.test(character))).toEqual([])
})

it('is taken by methods of strings in place of a pattern', () => {
  const [all, one, none] = [/fer(ry)/giu, /fer(ry)/iu, /x*/gu]
  for (const text of ['A ferry, a FERRY', 'A pier', '東京 ferry', '🚢x🚢', ''])
    for (const pattern of [all, one, none]) {
      // Bundled code reads a screen where the source has a pattern.
      const screened = screen(pattern) as unknown as RegExp
      expect(text.replace(screened, 'boat')).toBe(text.replace(pattern, 'boat'))
      expect(text.replace(screened, (_, end) => end)).toBe(text.replace(pattern, (_, end) => end))
      expect(text.match(screened)).toEqual(text.match(pattern))
      expect(text.search(screened)).toBe(text.search(pattern))
      expect(text.split(screened)).toEqual(text.split(pattern))
      expect(text.split(screened, 1)).toEqual(text.split(pattern, 1))
      expect(new RegExp(screened, 'g')).toEqual(new RegExp(pattern, 'g'))
      if (!pattern.global) continue
      expect([...text.matchAll(screened)]).toEqual([...text.matchAll(pattern)])
      expect(text.replaceAll(screened, 'boat')).toBe(text.replaceAll(pattern, 'boat'))
    }
})

it('tries on all texts what is said to need no words', () => {
  expect(screen(/ferry/u, undefined, NO_CLAUSES).mayFind('The harbor board voted.')).toBe(true)
})

const pieces = [
  'ferry',
  'AP',
  'é',
  'ſ',
  'K',
  'Ⓒ',
  'x',
  '(',
  '👉',
  '쇄',
  '[—-]',
  '[\uFFFD—]+',
  '\\d',
  '\\d{1,2}',
  '-+',
  '[aé]',
  '[(|]',
  '[０-９인]',
  '\\.',
  '7',
  '^',
  '$',
  '\\b',
]
const { source } = fc.letrec<{ source: string; piece: string }>(tie => ({
  piece: fc.oneof(
    { depthSize: 'small' },
    fc
      .tuple(fc.constantFrom(...pieces), fc.constantFrom('', '', '?', '+', '{0,2}'))
      .map(([piece, often]) =>
        /^(?:\^|\$|\\b)$/.test(piece) ? piece : `(?:${piece === '(' ? '\\(' : piece})${often}`,
      ),
    fc
      .tuple(
        fc.array(tie('source'), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('(?:', '(?=', '(?<=', '(?!'),
      )
      .map(([alternatives, open]) => `${open}${alternatives.join('|')})`),
    fc.constantFrom('ferry', 'AP', 'é', 'Ⓒ', '\\(', 'KS', '인쇄', '^x', '^\\+'),
  ),
  source: fc.array(tie('piece'), { maxLength: 4 }).map(all => all.join('')),
}))
const text = fc
  .array(
    fc.constantFrom(
      'ferry',
      'FERRY',
      'AP',
      'ap',
      'É',
      'é',
      'ſ',
      's',
      'K',
      'k',
      'ⓒ',
      'Ⓒ',
      'x',
      '(',
      '|',
      '👉',
      '인',
      '쇄',
      '５',
      '-',
      '\uFFFD',
      '+',
      '7',
      '.',
      'a',
      '\n',
    ),
    { maxLength: 8 },
  )
  .map(parts => parts.join(''))

it('finds what the pattern finds, whatever the pattern', () => {
  fc.assert(
    fc.property(source, text, fc.constantFrom('u', 'iu', 'mu', 'i'), (written, given, flags) => {
      const pattern = new RegExp(flags === 'i' ? written.replaceAll('👉', 'y') : written, flags)
      expect(screen(pattern).exec(given)?.index).toBe(pattern.exec(given)?.index)
    }),
    { numRuns: runsOf(2000) },
  )
})

it('finds what each pattern of the normalizers finds in each line that the tests read', () => {
  const lines = ['lines', 'desk-lines', 'articles', 'house-pages'].flatMap(name =>
    readFileSync(join(import.meta.dirname, `../../../fixtures/lines/${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .flatMap(line => String(JSON.parse(line).raw).split('\n')),
  )
  const texts = shareOf(new Set(lines), 120)
  const patterns = writtenPatterns()
  expect(patterns.length).toBeGreaterThan(300)
  const screens = patterns.map(pattern => screen(pattern))
  for (const given of texts)
    for (const [index, pattern] of patterns.entries())
      if (screens[index]?.test(given) !== pattern.test(given))
        expect.fail(`${pattern} finds something else, screened, in "${given}"`)
})
