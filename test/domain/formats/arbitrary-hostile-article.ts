import fc from 'fast-check'
import { sanitizeHtml } from '#domain/markup/sanitize-html.ts'
import { ContributorRole, UsageTermCode } from '#schemas/article.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'
import { arbitraryArticle } from './arbitrary-article.ts'
import { licenseFor } from './license-for.ts'

/**
 * What breaks out of markup, scripts, headers and lines; control and private-use characters, direction marks,
 * and characters beyond the basic plane.
 */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><!--',
  ']]>',
  '<![CDATA[',
  '"><img src=x onerror=alert(1)>',
  "' onclick='",
  '&amp;&lt;&#0;&bogus;',
  'javascript:alert(1)',
  'a\r\nX-Injected: 1',
  '\u2028\u2029',
  '\u0000\u0001\u000b\u001f\u007f\u0085',
  '\u202e\u200f\ufeff',
  '\ufffe\uffff',
  '🛳️ 漁港 ميناء',
  ' \t ',
]

const text = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map(parts => parts.join(''))

const absentOr = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const list = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 })
const record = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(fields)

const usageTerms = list(record({ code: fc.constantFrom(...UsageTermCode.options), text }))

const hostile = record({
  id: text,
  sourceId: text,
  alternateIds: list(record({ value: text, scheme: text })),
  translationOf: record({ id: text, sourceId: text }),
  language: fc.constantFrom('en', 'zh-Hant-TW', 'x-klingon'),
  slugline: text,
  headline: text,
  summary: text,
  byline: absentOr(text),
  authors: list(record({ name: text, role: text, affiliation: text, location: text })),
  collective: text,
  contributors: list(
    record({
      name: text,
      role: fc.constantFrom(...ContributorRole.options),
      affiliation: text,
      location: text,
    }),
  ),
  dateline: record({ place: text, agency: text, date: text }),
  agency: text,
  distributor: text,
  credit: text,
  copyright: record({ year: fc.integer({ min: 1800, max: 2200 }), holder: text, notice: text }),
  usageTerms,
  subjects: list(record({ name: text, code: text, scheme: text })),
  sections: list(text),
  editorNote: text,
  media: list(record({ kind: text, href: text, caption: text, credit: text, usageTerms })),
})

/** Articles whose every text is something nobody should send, and the sanitizer has let through. */
export const arbitraryHostileArticle: fc.Arbitrary<LicensedArticle> = fc
  .record({ article: arbitraryArticle, hostile, paragraphs: list(text) })
  .map(({ article: { byline: _, ...article }, hostile: { byline, ...words }, paragraphs }) => {
    const plain = paragraphs.join('\n\n')
    const html = sanitizeHtml(paragraphs.map(each => `<p>${each}</p>`).join('\n'))
    const whole = {
      ...article,
      ...words,
      ...(byline !== undefined && { byline }),
      change: { class: 'correction' as const, note: words.editorNote },
      body: { html, text: plain, wordCount: paragraphs.length },
    }
    return { ...whole, ...licenseFor(whole) }
  })
