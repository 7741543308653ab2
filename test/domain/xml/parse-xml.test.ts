import { describe, expect, it } from 'vitest'
import { parseXml } from '#domain/xml/parse-xml.ts'
import { textOf } from '#domain/xml/text-of.ts'

const refusal = (text: string) => {
  const parsed = parseXml(text)
  return parsed.ok ? undefined : parsed.rejection
}

describe('parseXml', () => {
  it('reads prefixes, CDATA and the place of an element’s content', () => {
    const parsed = parseXml('<n:nitf>\n  <body><![CDATA[a < b]]> c</body></n:nitf>')
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        warnings: [],
        root: {
          name: 'nitf',
          prefix: 'n',
          at: { line: 1, column: 9 },
          children: ['\n  ', { name: 'body', children: ['a < b', ' c'] }],
        },
      },
    })
  })

  it('reads HTML entities and bare ampersands with a warning, but not in CDATA', () => {
    const parsed = parseXml('<p>Caf&eacute; R&D <![CDATA[R&D]]> &amp;</p>')
    if (!parsed.ok) throw new Error(parsed.rejection.detail)
    expect(textOf(parsed.value.root)).toBe('Café R&D R&D &')
    expect(parsed.value.warnings).toHaveLength(2)
  })

  it('reads control characters, raw or as references, as spaces with a warning', () => {
    const parsed = parseXml('<p a="b&#x1F;c">Ferry\u0002sails&#31;at\u000Bnoon&#9;now</p>')
    if (!parsed.ok) throw new Error(parsed.rejection.detail)
    expect(textOf(parsed.value.root)).toBe('Ferry sails at noon\tnow')
    expect(parsed.value.root.attributes).toEqual({ a: 'b c' })
    expect(parsed.value.warnings).toEqual([
      'contains control characters, which XML does not allow; read without them',
    ])
  })

  it.each(['\n\n', '\n<!-- router 7\n -->'])(
    'ignores white space and comments before the declaration with a warning, and keeps places right',
    before => {
      const parsed = parseXml(`${before}<?xml version="1.0"?>\n<p>Café</p>`)
      expect(parsed).toMatchObject({
        ok: true,
        value: {
          warnings: ['there is white space or a comment before the XML declaration'],
          root: { name: 'p', at: { line: 4, column: 4 } },
        },
      })
    },
  )

  it.each([
    ['nesting', '<a>'.repeat(40_000), /nested deeper than 200/],
    [
      'attributes',
      `<a ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`,
      /more than 200 attributes/,
    ],
    ['a duplicate attribute', '<a b="1" b="2"/>', /duplicate attribute/],
    ['a truncated document', '<a><b>', /unclosed tag/],
    ['a NUL', '<a>\0</a>', /disallowed character/],
    ['nothing', '   ', /./],
  ])('refuses %s, with its place', (_, text, detail) => {
    expect(refusal(text)).toMatchObject({
      code: 'malformed',
      line: expect.any(Number),
      column: expect.any(Number),
    })
    expect(refusal(text)?.detail).toMatch(detail)
  })

  it('does not expand the entities of a DTD', () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;"><!ENTITY z SYSTEM "file:///etc/hostname">]><a>&y;&z;</a>'
    const parsed = parseXml(bomb)
    expect(parsed.ok && textOf(parsed.value.root)).toBe('&y;&z;')
  })
})
