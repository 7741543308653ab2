import type { Notice } from '../../copy.ts'
import { screen } from '../pattern/screen.ts'

/** "slugged BC-Fire and BC-Flood", "«Feuer» und «Flut»". */
const several = screen(
  /(?:\bBC-[^.!?;]{3,60}?|\b[Ss]lugged [^.!?;]{3,40}?|["”»]),? (?:and|und|et|y) (?:BC-|["“„«]\p{Lu}|\p{Lu}{3,}[-/]\p{Lu}{2})/u,
)

/** What the receipt says of an order that names more stories than the one it is carried out on. */
export const warnOfOthers = (notice: Notice | undefined): string[] =>
  notice && several.test(notice.note)
    ? [
        'names more than one story, and only the first is killed or held: drop a notice for each of the others',
      ]
    : []
