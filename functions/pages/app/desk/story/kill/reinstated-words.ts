import type { Story } from '#schemas/desk/story.ts'

/** What undoing a kill does: what was held before it is held again. */
export const reinstatedWords = ({ changes }: Pick<Story, 'changes'>): string => {
  const before = changes.findLast(({ status }) => status !== 'canceled')
  const isOver = before?.embargoedUntil !== undefined && Date.parse(before.embargoedUntil) <= Date.now()
  return before?.status === 'withheld' && !isOver
    ? 'It was held before the kill, and is held again, unless copy that came since says otherwise. Licensees who get it are told why.'
    : 'Licensees get its latest text again and are told why.'
}
