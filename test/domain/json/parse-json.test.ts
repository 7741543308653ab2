import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '#domain/json/json-value.ts'
import { memberOf } from '#domain/json/member-of.ts'
import { parseJson } from '#domain/json/parse-json.ts'

const rootOf = (text: string): JsonValue => {
  const parsed = parseJson(text)
  if (!parsed.ok) throw new Error(parsed.rejection.detail)
  return parsed.value.root
}

/** What `JSON.parse` returns, except that names are folded. */
const plain = ({ kind, text, items, members }: JsonValue): unknown => {
  if (kind === 'array') return items.map(plain)
  if (kind === 'object')
    return Object.fromEntries([...members.values()].map(value => [value.name, plain(value)]))
  if (kind === 'string') return text
  return kind === 'null' ? null : JSON.parse(text)
}

const value = fc.letrec(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    fc.integer(),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })
      .chain(names =>
        fc.tuple(...names.map(name => fc.tuple(fc.constant(name), tie('value')))).map(Object.fromEntries),
      ),
  ),
})).value

describe('parseJson', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2), (given, indent) => {
        expect(plain(rootOf(JSON.stringify(given, null, indent)))).toEqual(given)
      }),
    )
  })

  test.for([
    ['{"a":1,}', 1, 8],
    ['{\n  "a": nan\n}', 2, 8],
    ['{"a": [1, 2', 1, 12],
    ['{"a": 1}\r\n{"b": 2', 2, 1],
    ['{"a": 1}\r\n{"b": 2 3}', 2, 9],
    ['{"a": 1}, {"b": 2}', 1, 9],
    ['{"a": 1}\n{\n"b": 2\n}', 2, 1],
    ['{"a": "x', 1, 7],
    ['// note\n{}', 1, 1],
    ['', 1, 1],
  ] as const)('gives line and column of the fault in %j', ([text, line, column]) => {
    const parsed = parseJson(text)
    expect(parsed).toMatchObject({ ok: false, rejection: { code: 'malformed', line, column } })
  })

  test.for([
    '{"a": 1}\n{"b": "}{"}\n',
    '{"a": 1}\r\n\r\n{ "b": "}{" }',
    '{"a":1}{"b":"}{"}',
    '{"a":1}\n\u001e{"b":"}{"}',
  ])('reads objects one to a line as a list: %j', text => {
    expect(plain(rootOf(text))).toEqual([{ a: 1 }, { b: '}{' }])
  })

  test('gives the places of objects one after another', () => {
    const parsed = parseJson('{"a": 1}\n\n {"b": 2}', { line: 5, column: 3 })
    expect(parsed.ok && parsed.value.root.items.map(({ at }) => at)).toEqual([
      { line: 5, column: 3 },
      { line: 7, column: 2 },
    ])
  })

  test('gives the place of each value, also within another document', () => {
    const text = '{\n  "a": {"b": "x"}\n}'
    expect(memberOf(rootOf(text), 'a.b')?.at).toEqual({ line: 2, column: 14 })
    const inside = parseJson('{"a": 1}', { line: 7, column: 30 })
    expect(inside.ok && memberOf(inside.value.root, 'a')?.at).toEqual({ line: 7, column: 36 })
  })

  test('finds a member in either spelling of its name', () => {
    const root = rootOf('{"versionCreated": "1", "copyright_holder": "2"}')
    expect(memberOf(root, 'versioncreated')?.text).toBe('1')
    expect(memberOf(root, 'copyrightHolder')?.name).toBe('copyright_holder')
  })

  test('repairs faults common in feeds within strings, with a warning', () => {
    const parsed = parseJson('{"a": "one\ttwo", "b": "it\\\u2019s", "c": "line\r\nline"}')
    expect(parsed).toMatchObject({
      ok: true,
      value: { warnings: [expect.stringContaining('control characters')] },
    })
    expect(parsed.ok && plain(parsed.value.root)).toEqual({
      a: 'one two',
      b: 'it\u2019s',
      c: 'line\u2028line',
    })
  })

  test('reads escaped control characters, which are no text, and noncharacters as spaces', () => {
    const text = '{"a": "NUL\\u0000, a page\\f, \\u0001, \\ufffe", "b": "\\u0092\\t\\n"}'
    expect(plain(rootOf(text))).toEqual({ a: 'NUL , a page ,  ,  ', b: '\u0092\t\n' })
  })

  test('warns of half a surrogate pair', () => {
    const parsed = parseJson('{"a": "x\\ud83d"}')
    expect(parsed).toMatchObject({ ok: true, value: { warnings: [expect.stringContaining('surrogate')] } })
    expect(parseJson('{"a": "\\ud83d\\ude00"}')).toMatchObject({ ok: true, value: { warnings: [] } })
  })

  test('refuses a member that holds or kills, stated twice and differently, and takes the last of others', () => {
    for (const text of [
      '{"embargoed":"2027","embargoed":null}',
      '{"pubstatus":"canceled","pubStatus":"usable"}',
    ])
      expect(parseJson(text)).toMatchObject({ ok: false, rejection: { code: 'malformed' } })
    expect(plain(rootOf('{"pubstatus":"usable","pubstatus":"usable"}'))).toEqual({ pubstatus: 'usable' })
    expect(plain(rootOf('{"a":"1","a":"2"}'))).toEqual({ a: '2' })
    expect(plain(rootOf('[{"embargoed":"2027"},{"embargoed":"2028"}]'))).toHaveLength(2)
  })

  test('refuses text nested or long beyond any story', () => {
    for (const text of ['['.repeat(40_000), '{"a":'.repeat(40_000)])
      expect(parseJson(text)).toMatchObject({
        ok: false,
        rejection: { detail: expect.stringContaining('nested') },
      })
    expect(parseJson(`[${'1,'.repeat(500_001)}1]`)).toMatchObject({
      ok: false,
      rejection: { code: 'malformed' },
    })
    expect(parseJson(`"${'\\"'.repeat(500_000)}`)).toMatchObject({
      ok: false,
      rejection: { code: 'malformed' },
    })
  })
})
