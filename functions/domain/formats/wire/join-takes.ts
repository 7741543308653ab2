import type { Block, Copy } from '../../copy.ts'
import { isLaterTake } from './is-later-take.ts'

/** What ends a take that another follows: "(more)", "MORE FOLLOWS", "(folgt 2)". */
const more = /^\W*(?:more(?: follows)?|mf|folgt(?: \d+)?|(?:wird|mehr) .{0,12}folgt?|suite|sigue)\W*$/i

/** Copies in which each later take of a story is put behind the one before it; they share the keyword line. */
export const joinTakes = (copies: readonly Copy[]): Copy[] => {
  const joined: Copy[] = []
  for (const copy of copies) {
    const last = joined.at(-1)
    const marks = (copy.asides ?? []).filter(({ kind }) => kind === 'mark')
    if (last && marks.some(({ raw }) => isLaterTake(raw)) && keyword(last) === keyword(copy))
      append(last.blocks, copy.blocks)
    else joined.push({ ...copy, blocks: [...copy.blocks] })
  }
  return joined
}

/** The keyword without the mark of the version: "BC-US--Ferry, 1st Add" is a take of "BC-US--Ferry". */
const keyword = ({ slugline }: Copy) => slugline?.raw.split(',')[0]?.trim()

const append = (open: Block[], [first, ...rest]: readonly Block[]): void => {
  if (more.test(open.at(-1)?.text ?? '')) open.pop()
  if (first) open.push({ ...first, blankBefore: first.blankBefore || 1 })
  for (const block of rest) open.push(block)
}
