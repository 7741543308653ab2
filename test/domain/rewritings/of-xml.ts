import { breakable, ofAnyText, type Rewriting, utf16 } from './rewriting.ts'

const ATTRIBUTES = /\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g
const START = /<([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))+)(\s*\/?)>/g
const EMPTY = /<([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/>/g
const DECLARED = /(<\?xml[^>]*encoding=)(["'])[^"']*\2/
const FOREIGN = /[^\0-\x7F]/gu

const inTags = (text: string, rewrite: (attributes: string[]) => string[]): string =>
  text.replace(START, (_, name: string, attributes: string, end: string) =>
    ['<', name, ...rewrite(attributes.match(ATTRIBUTES) ?? []), end, '>'].join(''),
  )

const inText = (text: string, rewrite: (piece: string) => string): string =>
  text.replace(/>[^<]*</g, piece => rewrite(piece))

/** A CDATA section cannot be told from markup here. */
const withoutCdata =
  (rewriting: Rewriting): Rewriting =>
  text =>
    text.includes('<![CDATA[') ? undefined : rewriting(text)

/** The default namespace under a prefix, if it is the only one. */
const prefixed: Rewriting = text => {
  if ((text.match(/\sxmlns=/g) ?? []).length !== 1) return undefined
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<[^>]*\sxmlns=/.test(text)) return undefined
  return text.replace(/\sxmlns=/, ' xmlns:own=').replace(/<(\/?)([A-Za-z][\w.-]*)(?=[\s>/])/g, '<$1own:$2')
}

/** The same XML document, written by another program. */
export const ofXml: Record<string, Rewriting> = {
  ...ofAnyText,
  'attributes in reverse': withoutCdata(text => inTags(text, all => all.toReversed())),
  'attributes on lines of their own': withoutCdata(text =>
    inTags(text, all => all.map(each => `\n   ${each.trim()}`)),
  ),
  apostrophes: withoutCdata(text =>
    inTags(text, all => all.map(each => (each.includes("'") ? each : each.replaceAll('"', "'")))),
  ),
  'empty elements in two tags': withoutCdata(text => text.replace(EMPTY, '<$1$2></$1>')),
  comments: withoutCdata(text =>
    text.replace(/<(?=(?:p|head|body|title|headline|entry|item)[\s>])/g, '<!-- desk -->$&'),
  ),
  'references in tens': withoutCdata(text => text.replace(FOREIGN, each => `&#${each.codePointAt(0)};`)),
  'references in sixteens': withoutCdata(text =>
    text.replace(FOREIGN, each => `&#x${each.codePointAt(0)?.toString(16)};`),
  ),
  'quotes as entities': withoutCdata(text =>
    inText(text, piece => piece.replaceAll("'", '&apos;').replaceAll('"', '&quot;')),
  ),
  CDATA: withoutCdata(text =>
    text.replace(/>([^<>&]*[A-Za-z][^<>&]*)<\//g, (_, piece: string) => `><![CDATA[${piece}]]></`),
  ),
  'UTF-16': text => utf16(text.replace(DECLARED, '$1$2UTF-16$2')),
  'ISO-8859-1': text =>
    DECLARED.test(text) && /^[\0-\x7F\xA0-\xFF]*$/.test(text)
      ? Buffer.from(text.replace(DECLARED, '$1$2ISO-8859-1$2'), 'latin1')
      : undefined,
  'spaces of no width': text => inText(text, piece => breakable(piece, '\u200B')),
  'soft hyphens as references': withoutCdata(text =>
    inText(text, piece => (piece.includes('&') ? piece : breakable(piece, '&#173;'))),
  ),
  'no declaration': text => text.replace(/^<\?xml[^>]*\?>\s*/, ''),
  'a prefix': withoutCdata(prefixed),
}
