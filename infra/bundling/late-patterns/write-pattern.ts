import type MagicString from 'magic-string'
import type { Pattern } from './pattern-at.ts'
import { usualFlags } from './usual-flags.ts'

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
    replace(node.start, node.end, `${opening}${source}${writtenFlags(flags, maker, between)}${closing}`)
    return
  }
  replace(node.start, source.start, opening)
  if (typeof flags === 'string') {
    replace(source.end, node.end, `${writtenFlags(flags, maker, between)}${closing}`)
    return
  }
  replace(source.end, flags.start, between)
  replace(flags.end, node.end, closing)
}

/** Flags as the argument behind a source: `RegExp` takes them as they are. */
const writtenFlags = (flags: Pattern['flags'], maker: string, between: string): string => {
  const usual = maker === 'RegExp' ? -1 : usualFlags.indexOf(JSON.parse(String(flags)))
  return usual === 0 ? '' : `${between}${usual > 0 ? usual : flags}`
}
