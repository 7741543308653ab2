import { isMomentOfRelease } from '../embargo/is-moment-of-release.ts'
import { stopsStory } from '../stops-story.ts'
import { isUnpublishable } from './is-unpublishable.ts'
import { isUnready } from './is-unready.ts'

/** The longest headline or byline behind which an order is looked for, in characters. */
const LONGEST = 160
/** What stands behind a headline or a byline: "Seals return - HOLD UNTIL TOLD", "By Ana Ruiz (embargoed)". */
const behind = /^.{4,160}(\s[-–—/|]+\s|,\s|[([{*])([^()[\]{}*]{3,60})[)\]}*]?\W*$/u
const small = /\p{Ll}/u
/** Of what "not for …" speaks, where it stands in small letters. */
const published = /publi|broadcast|print/iu

/**
 * Whether an order stands behind a headline or a byline. Outside of brackets, "Second bridge - on hold" and "Drug tested, not yet approved for
 * use" are news.
 */
export const isHeldBehind = (line: string, receivedAt: string): boolean => {
  const [, mark = '', words = ''] = (line.length <= LONGEST && behind.exec(line)) || []
  if (words === '') return false
  if (mark.length === 1)
    return (
      isUnpublishable(words) || isUnready(words) || isMomentOfRelease(words, receivedAt) || stopsStory(words)
    )
  return small.test(words) ? published.test(words) && isUnpublishable(words) : stopsStory(words)
}
