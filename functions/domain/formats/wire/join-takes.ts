import type { Block, Copy } from '#domain/copy.ts'
import { isLaterTake } from './is-later-take.ts'

/** The end of a take that another follows: "(more)", "MORE FOLLOWS", "(folgt 2)". */
const more = /^\W*(?:more(?: follows)?|mf|folgt(?: \d+)?|(?:wird|mehr) .{0,12}folgt?|suite|sigue)\W*$/i

/** Copies with each later take of a story joined to the one before it, which has the same keyword line. */
export const joinTakes = (copies: readonly Copy[]): Copy[] => {
  const joined: Copy[] = []
  for (const copy of copies) {
    const last = joined.at(-1)
    const marks = (copy.asides ?? []).filter(({ kind }) => kind === 'mark')
    const isLater = marks.some(({ raw }) => isLaterTake(raw)) && last && keyword(last) === keyword(copy)
    if (last && (isLater || isNumberedTake(copy, last))) append(last.blocks, copy.blocks)
    else joined.push({ ...copy, blocks: [...copy.blocks] })
  }
  return joined
}

/** The keyword line without its version mark: "BC-US--Ferry, 1st Add" is a take of "BC-US--Ferry". */
const keyword = ({ slugline }: Copy) => slugline?.raw.split(',')[0]?.trim()

/** A keyword line with the number of its take: "Kenya-rail-2", "Kenya-rail-2 LAST". */
const numbered = /^(.{3,80}?)(?:[- =]+(\d{1,2})-?)?(?:[- =]+(last))?$/i

/** Whether a keyword line numbers a take of the story before: that says that more follows, or this that it is the last. */
const isNumberedTake = (copy: Copy, before: Copy): boolean => {
  const [, name, number, end] = numbered.exec(copy.slugline?.raw.trim() ?? '') ?? []
  const [, above] = numbered.exec(before.slugline?.raw.trim() ?? '') ?? []
  if (name === undefined || name !== above || Number(number ?? 0) < 2) return false
  return end !== undefined || more.test(before.blocks.at(-1)?.text ?? '')
}

const append = (open: Block[], [first, ...rest]: readonly Block[]): void => {
  if (more.test(open.at(-1)?.text ?? '')) open.pop()
  if (first) open.push({ ...first, blankBefore: first.blankBefore || 1 })
  for (const block of rest) open.push(block)
}
