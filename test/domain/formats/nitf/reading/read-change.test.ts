import { expect, test } from 'vitest'
import { readChange } from '#domain/formats/nitf/reading/read-change.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'

test.each([
  ['Created', undefined],
  ['Initial version', undefined],
  ['Adds fares', { class: 'update', note: 'Adds fares' }],
  ['refile: Adds byline', { class: 'refile', note: 'Adds byline' }],
])('the comment on a first version is no change, on a later one it is: %s', (comment, change) => {
  const head = parseXml(`<head><revision-history name="DW" comment="${comment}"/></head>`)
  expect(head.ok && readChange(head.value.root, undefined).change).toEqual(change)
})

test.each([
  ['BC-US--Sugar Beets, 3rd Ld-Writethru,', '3rd Ld', { class: 'writethru', note: '3rd Ld' }],
  ['BC-US--Sugar Beets, 3rd Ld-Writethru,640', '', { class: 'writethru', note: '3rd Ld-Writethru' }],
  ['BC-US--Sugar Beets', '3rd Ld', { class: 'update', note: '3rd Ld' }],
  ['UPDATE: Sugar beets rot', '', undefined],
])(
  'keywords in the place of a title say which revision it is: %s, with the comment "%s"',
  (title, comment, change) => {
    const history = comment && `<revision-history comment="${comment}"/>`
    const head = parseXml(`<head><title>${title}</title>${history}</head>`)
    expect(head.ok && readChange(head.value.root, undefined).change).toEqual(change)
  },
)
