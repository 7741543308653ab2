import { expect, test } from 'vitest'
import { readContent } from '#domain/formats/nitf/reading/read-content.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'

const read = (content: string): string[] => {
  const body = parseXml(`<body><body.content>${content}</body.content></body>`)
  return body.ok
    ? readContent(body.value.root)
        .blocks.map(({ text }) => text)
        .filter(Boolean)
    : []
}

test.each([
  '<![CDATA[<p>The ferry moved.</p><p>It sails hourly.</p>]]>',
  '<block><![CDATA[<p>The ferry moved.</p><p>It sails hourly.</p>]]></block>',
  '&lt;p&gt;The ferry moved.&lt;/p&gt;&lt;p&gt;It sails hourly.&lt;/p&gt;',
  '\nThe ferry moved.\n\nIt sails hourly.\n',
  '<p>The ferry moved.</p><p>It sails hourly.</p>',
])('a text without elements of NITF is HTML or lines: %s', content => {
  expect(read(content)).toEqual(['The ferry moved.', 'It sails hourly.'])
})

test('a box of facts, marked as in HTML, is part of the story', () => {
  expect(read('<p>The ferry moved.</p><aside><hl2>The quay</hl2><p>Built in 1911.</p></aside>')).toEqual([
    'The ferry moved.',
    'The quay',
    'Built in 1911.',
  ])
})
