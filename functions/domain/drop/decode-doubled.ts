import type { Block, Copy } from '../copy.ts'

/**
 * Entities of HTML that are left in text when a system encodes it twice. Those of "<" and ">" may be meant. Not decoded by `entities`, whose table of
 * all two thousand (31 KB) would be read at each cold start.
 */
const names: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
}
const entity = `(?:${Object.keys(names).join('|')}|#(?:0{0,2}3[489]|1[6-9]\\d|[2-9]\\d\\d|8\\d{3}|x(?:2[267]|20[\\da-f]{2})))`
const inText = new RegExp(`&(${entity});`, 'g')
const inHtml = new RegExp(`&amp;(${entity});`, 'g')

const characterOf = (name: string): string =>
  names[name] ?? String.fromCodePoint(Number(name.slice(1).replace('x', '0x')))

/** Text with the entities decoded that are left in it: "Smith &amp; Sons", "O&#8217;Hara". */
const decodeText = (text: string): string =>
  text.includes('&') ? text.replace(inText, (_, name: string) => characterOf(name)) : text

const decodeBlock = (block: Block): Block => {
  const text = decodeText(block.text)
  if (text === block.text) return block
  const html = block.html?.replace(inHtml, (_, name: string) =>
    name === 'amp' ? '&amp;' : characterOf(name),
  )
  return { ...block, text, ...(html !== undefined && { html }) }
}

/** Copy whose system encoded it twice, as it was meant; with a warning. What Wiredesk itself wrote says what it means. */
export const decodeDoubled = (copy: Copy): Copy => {
  if (copy.isStory) return copy
  const blocks = copy.blocks.map(decodeBlock)
  const { headline, summary } = copy
  const lines = [headline, summary].filter(span => span !== undefined)
  const isDoubled =
    blocks.some((block, index) => block !== copy.blocks[index]) ||
    lines.some(({ raw }) => decodeText(raw) !== raw)
  if (!isDoubled) return copy
  return {
    ...copy,
    ...(headline && { headline: { ...headline, raw: decodeText(headline.raw) } }),
    ...(summary && { summary: { ...summary, raw: decodeText(summary.raw) } }),
    blocks,
    warnings: [...(copy.warnings ?? []), 'has entities of HTML that were encoded twice'],
  }
}
