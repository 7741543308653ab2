import type { Notice } from '../../copy.ts'
import { screen } from '../pattern/screen.ts'
import { FEWEST_WORDS_OF_STORY } from './fewest-words-of-story.ts'

/** "slugged BC-Fire and BC-Flood", "«Feuer» und «Flut»". */
const several = screen(
  /(?:\bBC-[^.!?;]{3,60}?|\b[Ss]lugged [^.!?;]{3,40}?|["”»]),? (?:and|und|et|y) (?:BC-|["“„«]\p{Lu}|\p{Lu}{3,}[-/]\p{Lu}{2})/u,
)

/** What the receipt says of an order that names more stories than the one it is carried out on, and of a story under a kill, which may be its substitute. */
export const warnOfOthers = (notice: Notice | undefined, words: number): string[] => [
  ...(notice && !notice.others && several.test(notice.note)
    ? ['names more than one story, and only the first is killed or held: drop a notice for each other one']
    : []),
  ...(notice?.kind === 'kill' && words >= FEWEST_WORDS_OF_STORY
    ? [
        `kills a story, and its own ${words} words are not published: drop them without the order if they are to be`,
      ]
    : []),
]
