import { describe, expect, test } from 'vitest'
import { classifyChange } from '#domain/revisions/change/classify-change.ts'
import type { Article } from '#schemas/article.ts'
import { text } from '#test/commit/newsroom.ts'
import { story } from '#test/contract/story.ts'

const words = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => `word${from + index}`).join(' ')
const before = story({ ...text(`${words(200)} Anna Ruiz said on Monday.`), urgency: 4 })
const after = (fields: Partial<Article>): Article => ({ ...before, ...fields })

describe('classifyChange', () => {
  test.each<[string, Partial<Article>, string]>([
    ['canceled', { status: 'canceled', ...text('A kill is mandatory.') }, 'kill'],
    ['changed in one name', text(`${words(200)} Ana Ruiz said on Monday.`), 'correction'],
    ['shortened by a few words', text(`${words(200)} Anna Ruiz said.`), 'correction'],
    ['longer by paragraphs', text(`${words(200)} Anna Ruiz said on Monday. ${words(60, 500)}`), 'update'],
    ['longer by one word', text(`${words(200)} Dr. Anna Ruiz said on Monday.`), 'update'],
    ['rewritten by a third', text(`${words(140)} ${words(70, 500)}`), 'update'],
    ['changed in its headline', { headline: 'Harbour reopens' }, 'correction'],
    ['rewritten altogether', text(words(200, 500)), 'writethru'],
    ['changed in urgency', { urgency: 5 }, 'metadata-only'],
    ['changed in markup', { body: { ...before.body, html: '<h2>The harbour</h2>' } }, 'metadata-only'],
    ['released', { status: 'withheld' }, 'metadata-only'],
    ['sent again', { sourceVersion: '2', versionCreated: '2026-03-01T11:00:00Z' }, 'refile'],
    ['sent again with a note', { change: { class: 'refile', note: 'RPT' }, editorNote: 'Repeats' }, 'refile'],
  ])('classifies a revision that is %s', (_, fields, expected) => {
    expect(classifyChange(before, after(fields))).toBe(expected)
  })

  test('takes time in proportion to the text, for texts of megabytes', () => {
    const long = story(text(words(200_000)))
    expect(classifyChange(long, story(text(`${words(200_000)} ${words(9, 900_000)}`)))).toBe('update')
  })
})
