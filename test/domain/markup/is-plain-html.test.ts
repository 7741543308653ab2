import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { isPlainHtml } from '#domain/markup/is-plain-html.ts'
import { sanitizeHtml } from '#domain/markup/sanitize-html.ts'
import { runsOf } from '#test/share.ts'

const piece = fc.oneof(
  fc.constantFrom(
    '&amp;',
    '&lt;',
    '&gt;',
    '"',
    '\r',
    '\u00A0',
    '\uFEFF',
    '\uD800',
    'amp;',
    'javascript:',
    '--',
    ']]',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }).map(text => text.replace(/[<>&\0]/g, '')),
)
const paragraph = fc
  .tuple(fc.constantFrom('p', 'h2', 'h3', 'h4'), fc.array(piece, { maxLength: 8 }))
  .map(([name, pieces]) => `<${name}>${pieces.join('')}</${name}>`)

it('isPlainHtml accepts only what the sanitizer would leave unchanged', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 5 }), paragraphs => {
      const html = paragraphs.join('\n')
      expect(isPlainHtml(html)).toBe(true)
      expect(sanitizeHtml(html)).toBe(html)
    }),
    { numRuns: runsOf(1000) },
  )
})

test.each([
  '<p>A <em>ferry</em></p>',
  '<p>A ferry',
  '<p>A ferry</h2>',
  '<p>A ferry</p>by',
  '<p class="x">A ferry</p>',
  '<script>ferry</script>',
  '<p>A &copy; ferry</p>',
  '<p>A & ferry</p>',
  '<p>A\0ferry</p>',
  '<p><p>A ferry</p></p>',
])('isPlainHtml leaves %j to the sanitizer', html => {
  expect(isPlainHtml(html)).toBe(false)
})
