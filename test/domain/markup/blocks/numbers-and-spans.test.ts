import { expect, test } from 'vitest'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'

const read = (html: string) => readBlocks(parseHtml(html)).map(block => block.html)

test.each([
  [
    'starts later',
    '<ol start="5"><li>No bikes<li>No dogs</ol>',
    '<ul><li>5. No bikes</li><li>6. No dogs</li></ul>',
  ],
  [
    'counts down',
    '<ol reversed><li>Averill<li>Ellery</ol>',
    '<ul><li>2. Averill</li><li>1. Ellery</li></ul>',
  ],
  [
    'counts down to five',
    '<ol reversed start="6"><li>Averill<li>Ellery</ol>',
    '<ul><li>6. Averill</li><li>5. Ellery</li></ul>',
  ],
  [
    'leaps',
    '<ol><li>Gold<li value="3"><b>Bronze</b></ol>',
    '<ul><li>1. Gold</li><li>3. <strong>Bronze</strong></li></ul>',
  ],
  [
    'has paragraphs',
    '<ol start="2"><li><p>Gold</p><p>Averill</p></ol>',
    '<ul><li><p>2. Gold</p><p>Averill</p></li></ul>',
  ],
  ['begins as NITF has it', '<ol seqnum="2"><li>Gold</ol>', '<ul><li>2. Gold</li></ul>'],
  ['has its numbers written', '<ol start="2"><li>2. Gold</ol>', '<ul><li>2. Gold</li></ul>'],
  [
    'counts from one',
    '<ol start="1" type="a"><li>Gold<li>Silver</ol>',
    '<ol><li>Gold</li><li>Silver</li></ol>',
  ],
  [
    'starts nowhere',
    '<ol start="x"><li>Gold<li value="">Silver</ol>',
    '<ol><li>Gold</li><li>Silver</li></ol>',
  ],
  ['has no order', '<ul><li value="7">Gold</ul>', '<ul><li>Gold</li></ul>'],
])('a list that %s keeps its numbers', (_, html, expected) => {
  expect(read(html)).toEqual([expected])
})

test.each([
  [
    'rows',
    '<table><tr><th>South</th><td rowspan="2">3</td><td>1</td></tr><tr><th>West</th><td>2</td></tr></table>',
    '<table><tr><th>South</th><td>3</td><td>1</td></tr><tr><th>West</th><td></td><td>2</td></tr></table>',
  ],
  [
    'rows of the first column',
    '<table><tr><th rowspan="2">South</th><td>1</td></tr><tr><td>2</td></tr><tr><th>West</th><td>3</td></tr></table>',
    '<table><tr><th>South</th><td>1</td></tr><tr><th>South</th><td>2</td></tr><tr><th>West</th><td>3</td></tr></table>',
  ],
  [
    'columns',
    '<table><tr><th colspan="2">Home</th><th colspan="2">Away</th></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>',
    '<table><tr><th>Home</th><th></th><th>Away</th></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>',
  ],
  [
    'columns of nothing',
    '<table><tr><td colspan="0">1</td><td rowspan="x">2</td></tr><tr><td>3</td><td>4</td></tr></table>',
    '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
  ],
])('what spans %s leaves each figure in its column', (_, html, expected) => {
  expect(read(html)).toEqual([expected])
})

test('a table of spans beyond measure stays as wide as a page', () => {
  const row = `<tr>${'<td colspan="9999" rowspan="9999">1</td>'.repeat(20)}</tr>`
  expect((read(`<table>${row.repeat(99)}</table>`)[0] ?? '').length).toBeLessThan(100_000)
})

test('a table of thousands of cells is read as it stands', () => {
  const row = '<tr><td rowspan="2">1</td></tr>'
  expect(read(`<table>${row.repeat(2001)}</table>`)).toEqual([
    `<table>${'<tr><td>1</td></tr>'.repeat(2001)}</table>`,
  ])
})
