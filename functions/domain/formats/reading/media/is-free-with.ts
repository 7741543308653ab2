import type { Copy } from '#domain/copy.ts'
import { readInstant } from '#domain/normalize/stated/read-instant.ts'

type State = Pick<Copy, 'status' | 'embargo' | 'expires'>

/**
 * Whether a picture may be shown with its story, by what each of them states: not if it is killed, nor if it is held back
 * where the story is not, or under an embargo that ends later than the story's and is not over as the drop arrives; nor if its own time was over by then.
 */
export const isFreeWith = (
  { status, embargo, expires }: State,
  story: State,
  receivedAt: string,
): boolean => {
  if (status === 'canceled' || (status === 'withheld' && story.status !== 'withheld' && !embargo))
    return false
  const at = (instant: string) => Date.parse(readInstant(instant) ?? '')
  if (expires && at(expires.raw) <= at(receivedAt)) return false
  const until = story.embargo?.raw ?? receivedAt
  if (!embargo || embargo.raw === until) return true
  return at(embargo.raw) <= Math.max(at(receivedAt), at(until) || 0)
}
