import type MagicString from 'magic-string'
import type { Pattern } from './pattern-at.ts'

/** What stands before the source of a pattern, between it and the flags, and behind them. */
type Around = readonly [opening: string, between: string, closing: string]

/** Writes a pattern in another way. Lines stay what they are. */
export const writePattern = (code: MagicString, { node, source, flags }: Pattern, around: Around): void => {
  const [opening, between, closing] = around
  const replace = (start: number, end: number, text: string) => {
    code.overwrite(start, end, text + code.original.slice(start, end).replaceAll(/[^\n]/g, ''))
  }
  if (typeof source === 'string') {
    replace(node.start, node.end, `${opening}${source}${between}${flags}${closing}`)
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
