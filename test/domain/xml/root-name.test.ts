import { describe, expect, it } from 'vitest'
import { rootName } from '#domain/xml/root-name.ts'

describe('rootName', () => {
  it.each([
    ['<nitf>', 'nitf'],
    ['\uFEFF<?xml version="1.0"?>\n<!-- a > b -->\n<newsMessage xmlns="x">', 'newsMessage'],
    ['<g2:newsItem guid="1"/>', 'newsItem'],
    [
      '<!DOCTYPE NewsML PUBLIC "-//x>" "y.dtd" [<!ENTITY % nitf SYSTEM "n.dtd"> %nitf; ]>\n<NewsML>',
      'NewsML',
    ],
    ['BC-US--Rain, 1st Ld', undefined],
    ['<3 this story', undefined],
    ['', undefined],
  ])('reads %s', (text, expected) => {
    expect(rootName(text)).toBe(expected)
  })
})
