import { expect, test } from 'vitest'
import { detectCsv } from '#domain/formats/csv/detect.ts'

test.each([
  'headline,byline,body\n"A","B","C"\n',
  '"ID";"Title";"Text"\n1;"A";"B"\n',
  'post_title\tpost_date\tpost_content\nA\t2026\tB\n',
])('a first line that names title and text begins a table: %s', text => {
  expect(detectCsv({ text })).toBe(true)
})

test.each([
  'Council talks body cameras, title deeds, rents\n\nThe council met on Monday.\n',
  'Title, text, tune: how a song is made\n\nA song is made in a day.\n',
  'Headline\n\nBody, text, more\n',
  'headline,byline,body',
])('a headline begins none: %s', text => {
  expect(detectCsv({ text })).toBe(false)
})
