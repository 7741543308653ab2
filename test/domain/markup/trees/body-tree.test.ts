import * as fc from 'fast-check'
import { parseFragment, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { allowedElements } from '#domain/markup/elements/allowed-elements.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'
import { bodyTree } from '#domain/markup/trees/body-tree.ts'
import type { NewElement, NewNode } from '#domain/xml/new-element.ts'
import { newElement } from '#domain/xml/new-element.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { writeXml } from '#domain/xml/write-xml.ts'
import { runsOf } from '#test/share.ts'
import { arbitraryNesting } from '../arbitrary-nesting.ts'
import { scriptVectors } from '../script-vectors.ts'

/** The tree as HTML: like XML, except for `br`, and for elements without content. */
const toHtml = (html: string): string =>
  writeXml(newElement('body', {}, bodyTree(html)), new Set())
    .replace(/^<\?xml.*\n<body(?:\/>|>)|(?:<\/body>)?\n$/g, '')
    .replaceAll('<br/>', '<br>')
    .replace(/<([a-z\d]+)([^<>]*)\/>/g, '<$1$2></$1>')

const elementsOf = (nodes: readonly NewNode[]): NewElement[] =>
  nodes.flatMap(node => (typeof node === 'string' ? [] : [node, ...elementsOf(node.children)]))

/** Visible characters, without white space. */
const lettersOf = (html: string): string => textOf(parseHtml(html)).replace(/\s+/g, '')

describe('bodyTree', () => {
  it('nests elements as a browser would', () => {
    fc.assert(
      fc.property(arbitraryNesting, html => {
        const own = toHtml(html)
        const seen = serialize(parseFragment(own)).replaceAll('&nbsp;', '\u00A0')
        expect(withoutImplied(seen)).toBe(withoutImplied(own))
      }),
      { numRuns: runsOf(2000) },
    )
  })

  it('keeps every word, in order where there is no table', () => {
    fc.assert(
      fc.property(arbitraryNesting, html => {
        const [before, after] = [lettersOf(html), lettersOf(toHtml(html))]
        expect([...after].sort()).toEqual([...before].sort())
        if (!html.includes('<table')) expect(after).toBe(before)
      }),
      { numRuns: runsOf(2000) },
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryNesting, html => {
        const once = toHtml(html)
        expect(toHtml(once)).toBe(once)
      }),
      { numRuns: runsOf(1000) },
    )
  })

  it.each(scriptVectors)('has only allowed elements, even unsanitized: %s', html => {
    for (const { name, attributes } of elementsOf(bodyTree(html))) {
      expect(allowedElements).toContain(name)
      expect(Object.keys(attributes)).toEqual(name === 'a' ? ['href'] : [])
      expect(attributes.href ?? 'https://').toMatch(/^\s*(?:https?|mailto):/i)
    }
  })
})

/**
 * Without the `tbody` that HTML implies around rows, and the line feed that it ignores at the start of `pre`.
 */
const withoutImplied = (html: string): string => html.replace(/<\/?tbody>/g, '').replace(/<pre>\n/g, '<pre>')
