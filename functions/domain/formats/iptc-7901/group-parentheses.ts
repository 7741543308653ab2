import type { Block } from '../../copy.ts'

/** Lines that one parenthesis may run over. */
const longest = 8

/** Lines one by one, but those that a parenthesis opens at the beginning of one and closes at the end of another together. */
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
