import { describe, expect, it } from 'vitest'
import { withLatePatterns } from '#infra/bundling/plugins/with-late-patterns.ts'

describe('withLatePatterns', () => {
  it.each([
    [
      'makes a pattern of the module when it is loaded',
      'const a = /x+/u',
      'const a = /* @__PURE__ */ new RegExp("x+", "u")',
    ],
    [
      'keeps a pattern of a function for its next call',
      'const f = (text: string): boolean => /x/u.test(text)',
      'const f = (text: string): boolean => (latePattern0 ??= new RegExp("x", "u")).test(text)\nvar latePattern0',
    ],
    [
      'keeps one that replaces all, as each call begins anew',
      "const f = text => text.replace(/x/gu, '')",
      'const f = text => text.replace((latePattern0 ??= new RegExp("x", "gu")), \'\')\nvar latePattern0',
    ],
    [
      'leaves one within a function that remembers where it stopped',
      'const f = () => { const a = /x/g; return a.exec("xx") }',
      'const f = () => { const a = /x/g; return a.exec("xx") }',
    ],
    [
      'finds its place after letters of all scripts',
      "const city = '東京 Київ 🌊'; const a = /\\p{Lu}/u",
      'const city = \'東京 Київ 🌊\'; const a = /* @__PURE__ */ new RegExp("\\\\p{Lu}", "u")',
    ],
    ['leaves a module without patterns', 'export const a = 6 / 2 / 1', 'export const a = 6 / 2 / 1'],
  ])('%s', (_, source, written) => {
    expect(withLatePatterns(source)).toBe(written)
  })

  it('keeps each statement on its line, so that stack traces stay true', () => {
    const source = 'const a = /x/\n\nconst f = () => /y/.test("y")\nconst last = 1'
    const lines = withLatePatterns(source).split('\n')
    expect(lines.findIndex(line => line.includes('last'))).toBe(3)
  })

  it('writes a module that finds the same, call after call', async () => {
    const source = String.raw`
      const path = /^["'\\]\/(\w+)$/u
      const dashes = text => text.replace(/-/g, '–').split(/–+/g)
      const words = text => [...text.matchAll(/\p{L}+/gu)].length
      const first = text => { const each = /\p{Lu}/gu; each.exec(text); return each.lastIndex }
      export default () => [path.exec('"/feed')?.[1], dashes('a-b--c'), words('één två три'), first('aB'), /b/iu.test('B')]`
    const load = (code: string) => import(`data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`)
    const { default: asWritten } = await load(source)
    const { default: late } = await load(withLatePatterns(source))
    expect([late(), late()]).toEqual([asWritten(), asWritten()])
    expect(asWritten()).toEqual(['feed', ['a', 'b', 'c'], 3, 2, true])
  })
})
