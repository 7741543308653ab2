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
