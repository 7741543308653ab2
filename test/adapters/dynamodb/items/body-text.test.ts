import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leaveOutText, restoreBodyText } from '#adapters/dynamodb/items/body-text.ts'

const copy = fc.string({
  unit: fc.constantFrom(...'ab é<>&;\n'.split(''), '&amp;', '&lt;', '&quot;', '<p>', '</p>'),
})

test('a body is stored and read unchanged, whatever its HTML and its text are', () => {
  fc.assert(
    fc.property(copy, copy, fc.boolean(), (html, other, isSame) => {
      const text = isSame ? restoreBodyText({ html, wordCount: 1 }).text : other
      const body = { html, text, wordCount: 1 }
      expect(restoreBodyText(leaveOutText(body))).toEqual(body)
    }),
  )
})

test('the text of plain paragraphs is not stored, since the HTML yields it', () => {
  const html =
    '<h2>Ferries &amp; piers</h2>\n<p>The <em>first</em> boat left &lt;late&gt;.</p>\n<p>“Why?”</p>'
  const text = 'Ferries & piers\n\nThe first boat left <late>.\n\n“Why?”'
  expect(leaveOutText({ html, text, wordCount: 9 })).toEqual({ html, wordCount: 9 })
})
