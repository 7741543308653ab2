import type { Article } from '#schemas/article.ts'
import type { Revision } from '#schemas/revision.ts'

/**
 * The publication state of a text once the desk lifts what withholds it: usable; but if that is a hold
 * without an end, the embargo that it hid stays, to be lifted by an order of its own. What was stored before
 * holds noted that has only its agency's.
 */
export const liftHold = ({
  hold,
  hiddenEmbargo,
}: Pick<Revision, 'hold' | 'hiddenEmbargo'>): Pick<Article, 'status' | 'embargoedUntil'> => {
  const own = hold?.until === undefined ? hold?.agencyState.embargoedUntil : undefined
  const embargoedUntil = hiddenEmbargo ?? own
  return embargoedUntil === undefined ? { status: 'usable' } : { status: 'withheld', embargoedUntil }
}
