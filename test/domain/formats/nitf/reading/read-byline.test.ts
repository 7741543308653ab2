import { describe, expect, it } from 'vitest'
import { readByline } from '#domain/formats/nitf/reading/read-byline.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'

describe('readByline', () => {
  it.each([
    ['By Jane Roe', 'By Jane Roe'],
    ['By <person>Jane Roe</person><byttl>Staff Writer</byttl>', 'By Jane Roe, Staff Writer'],
    ['By Jane Roe, <byttl>Staff Writer</byttl>', 'By Jane Roe, Staff Writer'],
    ['By <person>Jane Roe</person>\n  <byttl>Staff Writer</byttl>', 'By Jane Roe, Staff Writer'],
    ['<person>Jane Roe</person><person>Max Poe</person>', 'Jane Roe, Max Poe'],
    ['<person>Jane Roe</person> and <person>Max Poe</person>', 'Jane Roe and Max Poe'],
    ['By <person>Jane Roe</person> in <location>Oslo</location>', 'By Jane Roe in Oslo'],
    ['  ', undefined],
  ])('reads %s', (markup, expected) => {
    const parsed = parseXml(`<byline>${markup}</byline>`)
    expect(parsed.ok && readByline(parsed.value.root)?.raw).toBe(expected)
  })
})
