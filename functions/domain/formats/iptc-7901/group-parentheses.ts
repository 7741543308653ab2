import type { Block } from '#domain/copy.ts'

/** The most lines of one parenthesis. */
const longest = 8

/**
 * The lines one by one, except that lines from a parenthesis at the beginning of one to its end at the end of
 * another are grouped.
 */
export const groupParentheses = (lines: readonly Block[]): Block[][] => {
  const groups: Block[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    if (open && isOpen(open) && open.length < longest) open.push(line)
    else groups.push([line])
  }
  return groups
}

const isOpen = (group: readonly Block[]): boolean =>
  /^\s*\(/.test(group[0]?.text ?? '') && !/\)\s*[=+]?\s*$/.test(group.at(-1)?.text ?? '')
