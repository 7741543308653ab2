import type { Block, Copy } from '../../copy.ts'
import { isLaterTake } from './is-later-take.ts'

/** The end of a take that another follows: "(more)", "MORE FOLLOWS", "(folgt 2)". */
const more = /^\W*(?:more(?: follows)?|mf|folgt(?: \d+)?|(?:wird|mehr) .{0,12}folgt?|suite|sigue)\W*$/i

/** Copies with each later take of a story joined to the one before it, which has the same keyword line. */
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

/** The keyword line without its version mark: "BC-US--Ferry, 1st Add" is a take of "BC-US--Ferry". */
const keyword = ({ slugline }: Copy) => slugline?.raw.split(',')[0]?.trim()

const append = (open: Block[], [first, ...rest]: readonly Block[]): void => {
  if (more.test(open.at(-1)?.text ?? '')) open.pop()
  if (first) open.push({ ...first, blankBefore: first.blankBefore || 1 })
  for (const block of rest) open.push(block)
}
