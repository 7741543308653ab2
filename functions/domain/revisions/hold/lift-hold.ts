import type { Article } from '#schemas/article.ts'
import type { Revision } from '#schemas/revision.ts'

/**
 * The publication state of a text once the desk lifts what withholds it: usable; but if a hold without an end hid the
 * agency's own embargo from the desk, that embargo stays, to be lifted by an order of its own.
 */
export const liftHold = ({
  hold,
  hiddenEmbargo,
}: Pick<Revision, 'hold' | 'hiddenEmbargo'>): Pick<Article, 'status' | 'embargoedUntil'> => {
  const own = hold?.until === undefined ? hold?.agencyState.embargoedUntil : undefined
  const embargoedUntil = own ?? hiddenEmbargo
  return embargoedUntil === undefined ? { status: 'usable' } : { status: 'withheld', embargoedUntil }
}
