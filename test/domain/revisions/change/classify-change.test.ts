import { describe, expect, test } from 'vitest'
import { classifyChange } from '#domain/revisions/change/classify-change.ts'
import type { Article } from '#schemas/article.ts'
import { text } from '#test/commit/newsroom.ts'
import { story } from '#test/contract/story.ts'

const words = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => `word${from + index}`).join(' ')
const before = story({ ...text(`${words(200)} Anna Ruiz said on Monday.`), urgency: 4 })
const after = (fields: Partial<Article>): Article => ({ ...before, ...fields })

describe('what a revision is against the one before', () => {
  test.each<[string, Partial<Article>, string]>([
    ['canceled', { status: 'canceled', ...text('A kill is mandatory.') }, 'kill'],
    ['a name set right', text(`${words(200)} Ana Ruiz said on Monday.`), 'correction'],
    ['a figure taken out', text(`${words(200)} Anna Ruiz said.`), 'correction'],
    ['paragraphs added', text(`${words(200)} Anna Ruiz said on Monday. ${words(60, 500)}`), 'update'],
    ['a word added', text(`${words(200)} Dr. Anna Ruiz said on Monday.`), 'update'],
    ['a third rewritten', text(`${words(140)} ${words(70, 500)}`), 'update'],
    ['another headline', { headline: 'Harbour reopens' }, 'correction'],
    ['written anew', text(words(200, 500)), 'writethru'],
    ['less urgent', { urgency: 5 }, 'metadata-only'],
    ['other markup', { body: { ...before.body, html: '<h2>The harbour</h2>' } }, 'metadata-only'],
    ['released', { status: 'withheld' }, 'metadata-only'],
    ['sent again', { sourceVersion: '2', versionCreated: '2026-03-01T11:00:00Z' }, 'refile'],
    ['sent again with a note', { change: { class: 'refile', note: 'RPT' }, editorNote: 'Repeats' }, 'refile'],
  ])('%s', (_, fields, expected) => {
    expect(classifyChange(before, after(fields))).toBe(expected)
  })

  test('takes time in proportion to texts of megabytes', () => {
    const long = story(text(words(200_000)))
    expect(classifyChange(long, story(text(`${words(200_000)} ${words(9, 900_000)}`)))).toBe('update')
  })
})
