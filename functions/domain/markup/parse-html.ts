import { Parser } from 'htmlparser2'
import type { XmlElement } from '../xml/element.ts'
import { nestsDeeper } from './nests-deeper.ts'

/**
 * The deepest level of elements; deeper ones are read into the element at this depth. No real story nests
 * this far.
 */
const MAX_DEPTH = 200
/**
 * The number of open tags above which HTML is hostile, since it would cost a parser quadratic time, and its
 * tags are ignored.
 */
const MAX_OPEN = 2000

/**
 * Parses HTML as agencies put it into a field or a CDATA section, however broken, into a tree under an
 * element `body`. Never refuses: what is not closed is closed, what closes nothing is ignored. Names are in
 * lower case. The position of each element is that of the whole text, `at`, or what `placeOf` returns for the
 * offset after its start tag. Linear time.
 */
export const parseHtml = (
  html: string,
  at: XmlElement['at'] = { line: 1, column: 1 },
  placeOf: (offset: number) => XmlElement['at'] = () => at,
): XmlElement => {
  const root = element('body', {}, at)
  if (nestsDeeper(html, MAX_OPEN)) {
    root.children.push(html.replace(/<[^<>]*>/g, ' '))
    return root
  }
  const open = [root]
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const next = element(name, attributes, placeOf(parser.endIndex + 1))
        const parent = open.at(-1) ?? root
        if (open.length < MAX_DEPTH) parent.children.push(next)
        open.push(open.length < MAX_DEPTH ? next : parent)
      },
      onclosetag() {
        if (open.length > 1) open.pop()
      },
      ontext(text) {
        const { children } = open.at(-1) ?? root
        const last = children.at(-1)
        if (typeof last === 'string') children[children.length - 1] = last + text
        else children.push(text)
      },
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  )
  parser.end(html)
  return root
}

const element = (name: string, attributes: Record<string, string>, at: XmlElement['at']): XmlElement => {
  const colon = name.indexOf(':')
  return {
    name: name.slice(colon + 1),
    prefix: name.slice(0, Math.max(colon, 0)),
    attributes,
    children: [],
    at,
  }
}
