import { describe, expect, it } from 'vitest'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import { parseHtml } from '#domain/markup/parse-html.ts'

const texts = (html: string) => readBlocks(parseHtml(html)).map(({ text }) => text)

describe('parseHtml', () => {
  it.each([
    ['capital tags', '<P>One</P><P>Two</P>', ['One', 'Two']],
    ['paragraphs never closed', '<p>One<p>Two <b>bold', ['One', 'Two bold']],
    ['tags that close nothing', '</div><p>One</p></b>Two', ['One', 'Two']],
    ['entities', '<p>Caf&eacute; &amp; bar &#8211; &nbsp;open</p>', ['Café & bar – open']],
    ['a script and a picture', '<script>alert(1)</script><p>One</p><img src="x">', ['One']],
    ['no tags at all', 'Just words', ['Just words']],
  ])('reads %s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected)
  })

  it('ignores the tags of a flood, and keeps the text', () => {
    expect(texts(`One ${'<div>'.repeat(40_000)}two${'</b>'.repeat(40_000)}`)).toEqual(['One two'])
  })

  it('reads elements beyond the depth limit into the deepest allowed', () => {
    expect(texts(`${'<div>'.repeat(1500)}deep${'</div>'.repeat(1500)}`)).toEqual(['deep'])
  })
})
