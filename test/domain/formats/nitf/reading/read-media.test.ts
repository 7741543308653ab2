import { expect, test } from 'vitest'
import { readMedia } from '#domain/formats/nitf/reading/read-media.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'

const captionOf = (caption: string): string | undefined => {
  const parsed = parseXml(
    `<body.content><media><media-caption>${caption}</media-caption></media></body.content>`,
  )
  return parsed.ok ? readMedia(parsed.value.root)[0]?.caption : undefined
}

test.each([
  ['<hl2>Winners</hl2><p>The crew of Vestray.</p>', 'Winners The crew of Vestray.'],
  ['<p>The crew.</p><p>Photo: Mo Rendall</p>', 'The crew. Photo: Mo Rendall'],
  ['The <em>Margaret</em> (<em>left</em>).', 'The Margaret (left).'],
])('the lines of a caption are parted, and its words are not: %s', (caption, text) => {
  expect(captionOf(caption)).toBe(text)
})

test('media with neither address nor caption nor credit is no picture', () => {
  const parsed = parseXml(
    '<body><media media-type="data"><media-metadata name="x" value="y"/></media></body>',
  )
  if (!parsed.ok) throw new Error(parsed.rejection.detail)
  expect(readMedia(parsed.value.root)).toEqual([])
})
