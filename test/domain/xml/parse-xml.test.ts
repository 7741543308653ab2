import { describe, expect, it } from 'vitest'
import { findDeep } from '#domain/xml/find-deep.ts'
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

  it('puts in the plain texts that a DOCTYPE declares as entities, a thousand times at most', () => {
    const declared = '<!DOCTYPE p [<!ENTITY port "Port &#201;cume">\n<!ENTITY by \'Ana "Bo" Ruiz\'>]>'
    const parsed = parseXml(`${declared}<p a="&by;">&port; &amp; &eacute;</p>`)
    if (!parsed.ok) throw new Error(parsed.rejection.detail)
    expect(textOf(parsed.value.root)).toBe('Port Écume & é')
    expect(refusal(`${declared}<p>${'&port;'.repeat(1_500)}</p>`)?.detail).toMatch('an entity')
  })

  it('refuses an order to hold or kill in a processing instruction', () => {
    expect(refusal('<?xml-stylesheet href="a.css"?><p>Ferry</p>')).toBeUndefined()
    for (const order of ['<?embargo 2026-05-09?>', '<?wire EMBARGOED UNTIL MAY 9?>', '<?status kill?>'])
      expect(refusal(`<nitf>\n${order}</nitf>`)).toMatchObject({ code: 'malformed', line: 2 })
  })

  const nitf = (text: string) => `<?xml version="1.0"?>\n<!DOCTYPE nitf>\n<nitf>\n<p>${text}</p></nitf>`
  it.each([
    ['with declarations', `${nitf('One')}\n\n${nitf('Two')}\n`, 9],
    ['on one line', '<nitf><p>One</p></nitf><nitf><p>Two</p></nitf>', 1],
  ])('reads wire documents one after another %s, with the places of their elements', (_, text, line) => {
    const parsed = parseXml(text)
    if (!parsed.ok) throw new Error(parsed.rejection.detail)
    expect(findDeep(parsed.value.root, 'p').map(textOf)).toEqual(['One', 'Two'])
    expect(findDeep(parsed.value.root, 'p')[1]?.at.line).toBe(line)
    expect(parsed.value.warnings).toEqual(['contains 2 XML documents, one after another'])
  })

  it.each([
    `${nitf('One')}\n${nitf('Two').slice(0, -8)}`,
    `${nitf('One').slice(0, -8)}\n${nitf('Two')}`,
    `${nitf('One')}<newsItem/>`,
    '<p>One</p><p>Two</p>',
  ])('refuses the whole where one of several documents is broken or of another kind: %j', text => {
    expect(refusal(text)).toMatchObject({ code: 'malformed' })
  })

  it.each(['&y;', '&z;', 'M&y; &amp; more'])(
    'refuses what a DTD declares as markup, as more, or as a file: %s',
    text => {
      const dtd =
        '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;"><!ENTITY z SYSTEM "file:///etc/hostname">]>'
      expect(refusal(`${dtd}<a>${text}</a>`)?.detail).toMatch('an entity')
    },
  )

  it.each(['AT&T;', '&q; and R&D', '&unknown;'])('reads what it does not declare as it stands: %s', text => {
    const parsed = parseXml(`<!DOCTYPE a [<!ENTITY z SYSTEM "a.xml">]><a>${text}</a>`)
    expect(parsed.ok && textOf(parsed.value.root)).toBe(text)
  })
})
