// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tests rewrite modules that have templates
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { withLatePatterns } from '#infra/bundling/late-patterns/with-late-patterns.ts'

describe('withLatePatterns', () => {
  it.each([
    [
      'makes a constant of the module where it is first read',
      'const a = /x+/u\nexport const f = text => a.test(text) && b(a)',
      'const a = latePattern("x+")\nexport const f = text => a().test(text) && b(a())',
    ],
    [
      'makes one of a template, of other constants, likewise',
      'const day = /\\d/\nconst a = new RegExp(\n  `${day.source}st`,\n  "i",\n)\nexport const f = text => a.test(text)',
      'const day = latePattern("\\\\d", 4)\nconst a = lateMade(() => RegExp(\n`${day().source}st`, \n"i")\n)\nexport const f = text => a().test(text)',
    ],
    [
      'makes one of another where it is first read',
      'const a = boundAtLetters(/\\bx/u)\nexport const f = text => a.test(text)',
      'const a = lateMade(() => boundAtLetters(writtenPattern("\\\\bx")))\nexport const f = text => a().test(text)',
    ],
    [
      'writes out one of parts, none of which it makes',
      'const a = screen(\n  patternOf(/^see /iu, [/also\\b/iu, [/page /iu, [/\\d/iu, /one/iu]]], /$/iu),\n)\nexport const f = text => a.test(text)',
      'const a = screen(\n  writtenPattern("^see (?:also\\\\b|page (?:\\\\d|one))$", 1),\n)\nexport const f = text => a.test(text)',
    ],
    [
      'makes one of parts where it is first read',
      'const a = patternOf([/x/u, /y+/u])\nexport const f = text => a.test(text)',
      'const a = latePattern("x|y+")\nexport const f = text => a().test(text)',
    ],
    [
      'makes an exported one when the module is loaded',
      'export const a = /x+/u',
      'export const a = /* @__PURE__ */ RegExp("x+", "u")',
    ],
    [
      'makes one whose name is used twice when the module is loaded',
      'const a = /x/\nexport const f = ({ a }) => a',
      'const a = /* @__PURE__ */ RegExp("x", "")\nexport const f = ({ a }) => a',
    ],
    [
      'leaves what is screened as text',
      'const a = screen(/x+/iu)\nconst b = screenAtLetters(new RegExp(`${c}\\\\b`, "u"))',
      'const a = screen(writtenPattern("x+", 1))\nconst b = screenAtLetters(writtenPattern(`${c}\\\\b`, "u"))',
    ],
    [
      'leaves a list of what is screened as text',
      'const a = [/x/, /y/u].map(screen)',
      'const a = [writtenPattern("x", 4), writtenPattern("y")].map(screen)',
    ],
    [
      'leaves a list as text that a function gives to what screens',
      'const a = [/x/, /y/u].map(each => screen(each))',
      'const a = [writtenPattern("x", 4), writtenPattern("y")].map(each => screen(each))',
    ],
    [
      'makes a list of which a function does more when the module is loaded',
      'const a = [/x/].map(each => screen(other))',
      'const a = [RegExp("x", "")].map(each => screen(other))',
    ],
    [
      'keeps a pattern of a function for its next call',
      'const f = (text: string): boolean => /x/u.test(text)',
      'const f = (text: string): boolean => (keptPattern0 ??= RegExp("x", "u")).test(text)\nvar keptPattern0',
    ],
    [
      'keeps one that replaces all, as each call begins anew',
      "const f = text => text.replace(/x/gu, '')",
      'const f = text => text.replace((keptPattern0 ??= RegExp("x", "gu")), \'\')\nvar keptPattern0',
    ],
    [
      'leaves one within a function that remembers where it stopped',
      'const f = () => { const a = /x/g; return a.exec("xx") }',
      'const f = () => { const a = /x/g; return a.exec("xx") }',
    ],
    [
      'finds its place after letters of all scripts',
      "const city = '東京 Київ 🌊'; export const a = /\\p{Lu}/u",
      'const city = \'東京 Київ 🌊\'; export const a = /* @__PURE__ */ RegExp("\\\\p{Lu}", "u")',
    ],
    ['leaves a module without patterns', 'export const a = 6 / 2 / 1', 'export const a = 6 / 2 / 1'],
  ])('%s', (_, source, written) => {
    const [code = ''] = withLatePatterns(source).replaceAll('/* @__PURE__ */ ', '').split('\nimport ')
    expect(code).toBe(written.replaceAll('/* @__PURE__ */ ', ''))
  })

  it.each([
    [
      'a constant that is asked whether it finds something',
      'const a = /ferry/u\nexport const f = text => a.test(text) && a.exec(text)',
      'const a = lateScreen("ferry")\nexport const f = text => a.test(text) && a.exec(text)',
    ],
    [
      'one of a template, made where it is first read',
      'const a = new RegExp(`${b}st`, "i")\nexport const f = text => a.test(text)',
      'const a = lateMade(() => lateScreen(`${b}st`, "i"))\nexport const f = text => a().test(text)',
    ],
    [
      'one that needs no words, which nobody looks for',
      'const a = /\\p{L}/u\nexport const f = text => a.test(text)',
      'const a = lateTried("\\\\p{L}")\nexport const f = text => a.test(text)',
    ],
    [
      'one that replaces all',
      "const a = /ferry/gu\nexport const f = text => text.replace(a, '')",
      'const a = lateScreen("ferry", 2)\nexport const f = text => text.replace(a, \'\')',
    ],
    [
      'one of a function',
      'const f = text => /ferry/u.test(text)',
      'const f = text => (keptPattern0 ??= lateScreen("ferry")).test(text)\nvar keptPattern0',
    ],
    [
      'none that remembers where it stopped',
      'const a = /ferry/gu\nexport const f = text => a.exec(text)',
      'const a = latePattern("ferry", 2)\nexport const f = text => a().exec(text)',
    ],
    [
      'one that is used otherwise as well',
      'const a = /ferry/u\nexport const f = text => a.test(text) || a.source',
      'const a = lateScreen("ferry")\nexport const f = text => a.test(text) || a.source',
    ],
    [
      'ones that split and replace',
      "const f = text => text.split(/ferry/u).map(each => each.replace(/\\s/gu, ''))",
      'const f = text => text.split((keptPattern0 ??= lateScreen("ferry"))).map(each => each.replace((keptPattern1 ??= lateTried("\\\\s", 2)), \'\'))\nvar keptPattern0, keptPattern1',
    ],
    [
      'what is exported, and each of a list',
      'export const a = /ferry/u\nexport const b = [/pier/, new RegExp(`${a.source}s`, "i")]',
      'export const a = lateScreen("ferry")\nexport const b = [lateScreen("pier", 4), lateScreen(`${a.source}s`, "i")]',
    ],
  ])('screens %s', (_, source, written) => {
    const [code = ''] = withLatePatterns(source, true).replaceAll('/* @__PURE__ */ ', '').split('\nimport ')
    expect(code).toBe(written)
  })

  it.each(['patternOf(/a/u, [/b/u, /c/iu])', 'patternOf(/a/u, [word])'])('refuses %s', source => {
    expect(() => withLatePatterns(source)).toThrow('patternOf')
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
    const load = async (contents: string) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: '/' },
        bundle: true,
        format: 'esm',
        write: false,
      })
      return import(`data:text/javascript;charset=utf-8,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)
    }
    const { default: asWritten } = await load(source)
    const { default: late } = await load(withLatePatterns(source))
    expect([late(), late()]).toEqual([asWritten(), asWritten()])
    expect(asWritten()).toEqual(['feed', ['a', 'b', 'c'], 3, 2, true])
  })
})
