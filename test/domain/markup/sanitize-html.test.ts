import * as fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import { allowedElements } from '#domain/markup/elements/allowed-elements.ts'
import { allowedSchemes } from '#domain/markup/elements/allowed-schemes.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'
import { sanitizeHtml } from '#domain/markup/sanitize-html.ts'
import { scriptVectors } from './script-vectors.ts'

type Node = DefaultTreeAdapterMap['node']

interface Found {
  name: string
  attributes: Record<string, string>
}

/**
 * The elements found by a parser that follows the browsers' own rules (parse5); comments count as elements
 * without a name.
 */
const seenByParse5 = (html: string): Found[] => {
  const visit = (node: Node): Found[] => {
    const own =
      'tagName' in node
        ? [
            {
              name: node.tagName,
              attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
            },
          ]
        : node.nodeName === '#comment'
          ? [{ name: '', attributes: {} }]
          : []
    return [...own, ...('childNodes' in node ? node.childNodes.flatMap(visit) : [])]
  }
  return visit(parseFragment(html)).filter(({ name }) => name !== '#document-fragment')
}

const seenByHtmlparser2 = (html: string): Found[] => {
  const found: Found[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => found.push({ name, attributes }),
    oncomment: () => found.push({ name: '', attributes: {} }),
    onprocessinginstruction: () => found.push({ name: '', attributes: {} }),
  })
  parser.end(html)
  return found
}

/** What is not on the allowlist. */
const strangers = (found: Found[]): Found[] =>
  found.filter(
    ({ name, attributes: { href, ...others } }) =>
      !allowedElements.includes(name) ||
      Object.keys(others).length > 0 ||
      (href !== undefined &&
        (name !== 'a' || !allowedSchemes.includes(URL.parse(href)?.protocol.slice(0, -1) ?? ''))),
  )

const expectSafe = (html: string) => {
  expect(strangers(seenByParse5(html))).toEqual([])
  expect(strangers(seenByHtmlparser2(html))).toEqual([])
}

/** HTML as the readers make it from a field, then sanitized. */
const asBody = (html: string): string =>
  sanitizeHtml(
    readBlocks(parseHtml(html))
      .map(block => block.html ?? '')
      .join('\n'),
  )

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...scriptVectors),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b>',
        '</i>',
        '<td>',
        '<table>',
        '</table>',
        '<li>',
        '<pre>',
        '<a href="',
        '">',
        '<!--',
        '-->',
        '<svg>',
        '&lt;',
        '&amp;',
        '&#60;',
        '<',
      ),
      fc.string(),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''))

describe('sanitizeHtml', () => {
  test.for(scriptVectors)('removes the script of %s', vector => {
    for (const html of [
      vector,
      `<p>before ${vector} after</p>`,
      `<ul><li>${vector}</ul>`,
      `<table><tr><td>${vector}`,
    ]) {
      expectSafe(sanitizeHtml(html))
      expectSafe(asBody(html))
    }
  })

  test('leaves only allowed elements and attributes, whatever the markup', () => {
    fc.assert(
      fc.property(markup, html => {
        expectSafe(sanitizeHtml(html))
        expectSafe(asBody(html))
      }),
    )
  })

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(markup, html => {
        const once = sanitizeHtml(html)
        expect(sanitizeHtml(once)).toBe(once)
        expect(sanitizeHtml(asBody(html))).toBe(asBody(html))
      }),
    )
  })

  test('keeps the markup of a story', () => {
    const html =
      '<h2>Ten ships</h2>\n<p>One<br>two <a href="https://ok.example/?a=1&amp;b=2">three</a> <strong>4 &lt; 5</strong></p>\n<table><tr><th>Day</th></tr></table>'
    expect(sanitizeHtml(html)).toBe(html)
  })
})
