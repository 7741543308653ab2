import { describe, expect, it } from 'vitest'
import { readBlocks } from '#domain/markup/blocks/read-blocks.ts'
import { parseXml } from '#domain/xml/parse-xml.ts'

const blocks = (markup: string) => {
  const parsed = parseXml(`<body>${markup}</body>`)
  if (!parsed.ok) throw new Error(parsed.rejection.detail)
  return readBlocks(parsed.value.root).map(({ kind, text, html }) => ({ kind, text, html }))
}

describe('readBlocks', () => {
  it.each([
    [
      'a paragraph with NITF people in it',
      '<p>Mayor <person>Ada <b>Roe</b></person>\n spoke.</p>',
      [
        {
          kind: 'paragraph',
          text: 'Mayor Ada Roe spoke.',
          html: '<p>Mayor Ada <strong>Roe</strong> spoke.</p>',
        },
      ],
    ],
    [
      'who said what is quoted, glued to it',
      '<blockquote>We stay.<cite>Ada Roe, mayor</cite></blockquote><blockquote>So <cite>The Bell</cite> says.</blockquote>',
      [
        {
          kind: 'quote',
          text: 'We stay.\nAda Roe, mayor',
          html: '<blockquote>We stay.<br><cite>Ada Roe, mayor</cite></blockquote>',
        },
        {
          kind: 'quote',
          text: 'So The Bell says.',
          html: '<blockquote>So <cite>The Bell</cite> says.</blockquote>',
        },
      ],
    ],
    [
      'loose text in a container',
      '<block>One<br/><br/>Two<p>Three</p></block>',
      [
        { kind: 'paragraph', text: 'One', html: '<p>One</p>' },
        { kind: 'paragraph', text: 'Two', html: '<p>Two</p>' },
        { kind: 'paragraph', text: 'Three', html: '<p>Three</p>' },
      ],
    ],
    [
      'words that only browsers show in marks of quotation, and words taken back',
      '<p>She said <q>no ferry</q> and “<q>no boat</q>”, <q>"no raft"</q>, for <del>four</del> days.</p>',
      [
        {
          kind: 'paragraph',
          text: 'She said “no ferry” and “no boat”, "no raft", for four days.',
          html: '<p>She said “no ferry” and “<q>no boat</q>”, <q>&quot;no raft&quot;</q>, for <s>four</s> days.</p>',
        },
      ],
    ],
    [
      'containers with nothing but text, one a block',
      'One <div>Two</div><div><span>Three</span></div> four',
      ['One', 'Two', 'Three', 'four'].map(text => ({ kind: 'paragraph', text, html: `<p>${text}</p>` })),
    ],
    [
      'containers in the item of a list, parted by line breaks',
      '<ul><li><div>Won</div><div>2</div></li><li>Lost <div>1</div></li></ul>',
      [
        {
          kind: 'list',
          text: 'Won\n2\nLost\n1',
          html: '<ul><li>Won<br>2</li><li>Lost <br>1</li></ul>',
        },
      ],
    ],
    [
      'a list in the item of a list, its first item on a line of its own',
      '<ul><li>Boats<ol><li>Owls</li><li>Larks <b>two</b></li></ol></li><li><ul><li>Rafts</li></ul></li></ul>',
      [
        {
          kind: 'list',
          text: 'Boats\nOwls\nLarks two\nRafts',
          html: '<ul><li>Boats<ol><li>Owls</li><li>Larks <strong>two</strong></li></ol></li><li><ul><li>Rafts</li></ul></li></ul>',
        },
      ],
    ],
    [
      'a table, its cells and rows parted',
      '<table><tr><td>Won</td><td>2</td></tr><tr><td>Lost</td><td>1</td></tr></table>',
      [
        {
          kind: 'table',
          text: 'Won\t2\nLost\t1',
          html: '<table><tr><td>Won</td><td>2</td></tr><tr><td>Lost</td><td>1</td></tr></table>',
        },
      ],
    ],
    [
      'a table that lays out the letter it is, with its headline',
      '<table><tr><td><h1>Won</h1><p>Two.</p></td></tr></table>',
      [
        { kind: 'heading', text: 'Won', html: '<h2>Won</h2>' },
        { kind: 'paragraph', text: 'Two.', html: '<p>Two.</p>' },
      ],
    ],
    [
      'pictures, scripts and links that run',
      '<media><media-caption>x</media-caption></media><script>y</script><p><a href="javascript:z">ok</a></p>',
      [{ kind: 'paragraph', text: 'ok', html: '<p>ok</p>' }],
    ],
    [
      'text that looks like markup',
      '<p>1 &lt; 2 &amp;&amp; "x"</p>',
      [{ kind: 'paragraph', text: '1 < 2 && "x"', html: '<p>1 &lt; 2 &amp;&amp; &quot;x&quot;</p>' }],
    ],
  ])('reads %s', (_, markup, expected) => {
    expect(blocks(markup)).toEqual(expected)
  })
})
