import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { legalText } from '#domain/xml/legal-text.ts'
import { newElement } from '#domain/xml/new-element.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { writeXml } from '#domain/xml/write-xml.ts'
import { runsOf } from '#test/share.ts'

type Child = Parameters<typeof newElement>[2]

const written = (children: readonly Child[]) =>
  writeXml(newElement('a', {}, ...children), new Set(['a'])).replace(/^.*\n/, '')

const anyText = fc.string({ unit: 'binary' })

describe('writeXml', () => {
  it.each<[string, Child[], string]>([
    ['nothing', [], '<a/>\n'],
    ['absent children', [undefined, false, '', []], '<a/>\n'],
    ['reserved characters', ['R&D <b> "q" ]]>'], '<a>R&amp;D &lt;b&gt; "q" ]]&gt;</a>\n'],
    ['a carriage return, which parsers would make a line feed', ['a\r\nb'], '<a>a&#13;\nb</a>\n'],
    [
      'child elements on lines of their own',
      [newElement('b'), newElement('c', {}, 'd')],
      '<a>\n  <b/>\n  <c>d</c>\n</a>\n',
    ],
    ['child elements among text without new lines', ['x ', newElement('b', {}, 'y')], '<a>x <b>y</b></a>\n'],
    [
      'the children of other elements without new lines',
      [newElement('p', {}, newElement('b'), newElement('b'))],
      '<a>\n  <p><b/><b/></p>\n</a>\n',
    ],
  ])('writes %s', (_, children, expected) => {
    expect(written(children)).toBe(expected)
  })

  it('escapes attributes so that every parser reads them unchanged', () => {
    const element = newElement('a', { b: ' "x" <&>\t\n\r', c: undefined, 'xml:lang': 'en', n: 4 })
    const [, line] = writeXml(element, new Set()).split('\n')
    expect(line).toBe('<a b=" &quot;x&quot; &lt;&amp;&gt;&#9;&#10;&#13;" xml:lang="en" n="4"/>')
  })

  it('writes text and attributes that are read back unchanged, apart from characters XML does not allow', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, value) => {
        const parsed = parseXml(writeXml(newElement('a', { value }, text), new Set()))
        if (!parsed.ok) throw new Error(parsed.rejection.detail)
        expect(parsed.value.warnings).toEqual([])
        expect(textOf(parsed.value.root)).toBe(legalText(text))
        expect(parsed.value.root.attributes.value).toBe(legalText(value))
      }),
      { numRuns: runsOf(2000) },
    )
  })

  it.each(['', 'a b', '<a>', '1a', 'a:b:c', 'ä'])('throws for the name "%s"', name => {
    expect(() => writeXml(newElement(name), new Set())).toThrow('not a name that Wiredesk writes in XML')
    expect(() => writeXml(newElement('a', { [name]: '' }), new Set())).toThrow(
      'not a name that Wiredesk writes in XML',
    )
  })
})

describe('legalText', () => {
  it.each([
    ['a\u0000b\u0008', 'ab'],
    ['a\u000Bb\u000Cc', 'a b c'],
    ['a\tb\nc\r', 'a\tb\nc\r'],
    ['\uD83D', '\uFFFD'],
    ['🛳️ 漁港', '🛳️ 漁港'],
    ['\uFFFE\uFFFF', '\uFFFD\uFFFD'],
    ['\u0085\u009F', ''],
  ])('turns %j into %j', (text, expected) => {
    expect(legalText(text)).toBe(expected)
  })
})
