import type MagicString from 'magic-string'
import type { Pattern } from './pattern-at.ts'

/** What our own makers take for the flags if none are given: most patterns have them, which saves ingest some 3 KB to read. */
const USUAL_FLAGS = 'u'

/**
 * Writes a pattern as a call of what makes it, between what opens and closes the expression. Lines stay what they are.
 */
export const writePattern = (
  code: MagicString,
  { node, source, flags }: Pattern,
  maker: string,
  [before, after] = ['/* @__PURE__ */ ', ''],
): void => {
  const [opening, between, closing] = [`${before}${maker}(`, ', ', `)${after}`]
  const replace = (start: number, end: number, text: string) => {
    code.overwrite(start, end, text + code.original.slice(start, end).replaceAll(/[^\n]/g, ''))
  }
  if (typeof source === 'string') {
    const isUsual = maker !== 'RegExp' && flags === JSON.stringify(USUAL_FLAGS)
    replace(node.start, node.end, `${opening}${source}${isUsual ? '' : `${between}${flags}`}${closing}`)
    return
  }
  replace(node.start, source.start, opening)
  if (typeof flags === 'string') {
    replace(source.end, node.end, `${between}${flags}${closing}`)
    return
  }
  replace(source.end, flags.start, between)
  replace(flags.end, node.end, closing)
}
