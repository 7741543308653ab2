import { expect, test } from 'vitest'
import { readPage } from '#domain/markup/blocks/read-page.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'

const read = (html: string) => readPage(parseHtml(html), 'test')

test('the table in a figure is the story’s, and no picture', () => {
  const page = read(
    '<p>They bake.</p><figure class="wp-block-table"><table><tr><td>2025</td><td>81,000</td></tr></table><figcaption>Source: the bakery</figcaption></figure><p>They sell.</p>',
  )
  expect(page.blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'They bake.'],
    ['table', '2025\t81,000'],
    ['paragraph', 'They sell.'],
  ])
  expect(page.media).toEqual([])
})

test('what lays out a picture is none', () => {
  const page = read(
    '<p>They bake.</p><figure><table><tr><td><img src="oven.jpg"></td></tr></table><figcaption>The oven</figcaption></figure>',
  )
  expect(page.blocks).toHaveLength(1)
  expect(page.media).toEqual([{ kind: 'image', href: 'oven.jpg', caption: 'The oven' }])
})
