import { expect, test } from 'vitest'
import { readSubjects } from '#domain/formats/nitf/reading/read-subjects.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'

test.each([
  ['Current', undefined],
  ['Obituary', [{ name: 'Obituary', scheme: 'genre' }]],
])('the kind of text that NITF supposes says nothing, whatever its case: %s', (type, subjects) => {
  const head = parseXml(`<head><tobject><tobject.property tobject.property.type="${type}"/></tobject></head>`)
  expect(head.ok && readSubjects(head.value.root).subjects).toEqual(subjects)
})
