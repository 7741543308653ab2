import type { Aside, Block } from '../../copy.ts'

/** The most characters that such a line has besides the two names: "Artikkeli … julkaistiin ensimmäisen kerran …." */
const others = 90

/**
 * Parts from the blocks of an entry the last one if it only names the entry's title and its feed, as WordPress puts it under each in the
 * language of the site: "The post … appeared first on …", "Artikkeli … julkaistiin ensimmäisen kerran …". `names` are both.
 */
export const splitBacklink = (
  blocks: readonly Block[],
  names: readonly (string | undefined)[],
): { blocks: Block[]; asides?: Aside[] } => {
  const last = blocks.at(-1)
  const found = names.map(name => fold(name ?? ''))
  const line = fold(last?.text ?? '')
  const isBacklink =
    blocks.length > 1 &&
    found.every(name => name !== '' && line.includes(name)) &&
    line.length <= found.join('').length + others
  if (!last || !isBacklink) return { blocks: [...blocks] }
  return {
    blocks: blocks.slice(0, -1),
    asides: [{ raw: last.text, source: 'rss: backlink', kind: 'mark', ...(last.at && { at: last.at }) }],
  }
}

/** Marks of quotation and dashes differ between a title and the link to it. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
