import * as fc from 'fast-check'
import { escapeHtml } from '#domain/markup/escape-html.ts'
import { sentence } from './arbitrary-body.ts'

const words = fc
  .oneof(sentence, fc.constantFrom('R&D', '5 < 6', 'mañana', '🛳️ 漁港', 'H2O', 'a “quoted” word'))
  .map(text => text.replace(/[&<>"]/g, escapeHtml))

const inlineNames = ['abbr', 'cite', 'code', 'em', 'q', 's', 'strong', 'sub', 'sup', 'u'] as const
const hrefs = [
  'https://example.org/berth?a=1&amp;b=2',
  'mailto:desk@example.org',
  'http://example.org/%C3%A9',
]

const wrap = (name: string, inner: string) => `<${name}>${inner}</${name}>`
const joined = (parts: fc.Arbitrary<string>, min = 1, max = 3) =>
  fc.array(parts, { minLength: min, maxLength: max }).map(list => list.join(''))

const inline: fc.Arbitrary<string> = fc.letrec<{ inline: string }>(tie => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.constant(`${'before'}<br>${'after'}`),
    fc.tuple(fc.constantFrom(...hrefs), words).map(([href, text]) => `<a href="${href}">${text}</a>`),
    fc.tuple(fc.constantFrom(...inlineNames), tie('inline')).map(([name, text]) => wrap(name, text)),
  ),
})).inline

const line = joined(inline).map(text => `Word ${text} word.`)
const paragraph = line.map(text => wrap('p', text))
const list = (name: string, items: fc.Arbitrary<string>) => joined(items).map(all => wrap(name, all))

const flat = fc.oneof(line, joined(paragraph, 1, 2))
const nested = fc
  .tuple(
    line,
    list(
      'ul',
      line.map(text => wrap('li', text)),
    ),
  )
  .map(parts => parts.join(''))
const cells = (name: string) => joined(line.map(text => wrap(name, text))).map(all => wrap('tr', all))
const rows = joined(cells('td'))

const table = fc
  .record({
    caption: fc.option(
      line.map(text => wrap('caption', text)),
      { nil: '' },
    ),
    head: fc.option(
      cells('th').map(row => wrap('thead', row)),
      { nil: '' },
    ),
    body: fc.oneof(
      rows,
      rows.map(all => wrap('tbody', all)),
    ),
    foot: fc.option(
      cells('td').map(row => wrap('tfoot', row)),
      { nil: '' },
    ),
  })
  .map(({ caption, head, body, foot }) => wrap('table', `${caption}${head}${body}${foot}`))

const definitions = joined(
  fc.tuple(line, flat).map(([term, meaning]) => wrap('dt', term) + wrap('dd', meaning)),
).map(all => wrap('dl', all))

/** HTML of a story with every kind of block a body may hold, in the shapes agencies send. */
export const arbitraryMarkup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: paragraph, weight: 4 },
      fc.tuple(fc.constantFrom('h2', 'h3', 'h4'), line).map(([name, text]) => wrap(name, text)),
      list(
        'ul',
        fc.oneof(flat, nested).map(text => wrap('li', text)),
      ),
      list(
        'ol',
        line.map(text => wrap('li', text)),
      ),
      definitions,
      table,
      flat.map(text => wrap('blockquote', text)),
      words.map(text => wrap('pre', `  ${text}\n    ${text}`)),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map(blocks => `<p>It began.</p>${blocks.join('\n')}`)
