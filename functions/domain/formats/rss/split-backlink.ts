import type { Copy } from '#domain/copy.ts'
import { present } from '#domain/present.ts'

/** The most characters that such a line has besides the two names: "Artikkeli … julkaistiin ensimmäisen kerran …." */
const others = 90

/**
 * Parts from the text of an entry its last block if that only names the entry's title and its feed, as WordPress puts
 * it under each in the language of the site: "The post … appeared first on …", "Artikkeli … julkaistiin ensimmäisen
 * kerran …". `names` are both.
 */
export const splitBacklink = (
  { format, blocks, asides = [] }: Pick<Copy, 'format' | 'blocks' | 'asides'>,
  names: readonly (string | undefined)[],
): Pick<Copy, 'blocks' | 'asides'> => {
  const last = blocks.at(-1)
  const found = names.map(name => fold(name ?? ''))
  const line = fold(last?.text ?? '')
  const isBacklink =
    blocks.length > 1 &&
    found.every(name => name !== '' && line.includes(name)) &&
    line.length <= found.join('').length + others
  if (!last || !isBacklink) return { blocks }
  const backlink = {
    raw: last.text,
    source: `${format}: backlink`,
    kind: 'mark',
    ...present({ at: last.at }),
  } as const
  return { blocks: blocks.slice(0, -1), asides: [...asides, backlink] }
}

/** Marks of quotation and dashes differ between a title and the link to it. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
