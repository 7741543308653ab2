import type { Notice } from '#domain/copy.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { foldSlug } from '#domain/revisions/naming/fold-slug.ts'
import { foldWords } from '#domain/revisions/naming/fold-words.ts'
import { FEWEST_WORDS_OF_STORY } from '../fewest-words-of-story.ts'

/** "slugged BC-Fire and BC-Flood", "«Feuer» und «Flut»"; finds the second. */
const several = screen(
  /(?:\bBC-[^.!?;]{3,60}?|\b[Ss]lugged [^.!?;]{3,40}?|["”»]),? (?:and|und|et|y) (BC-[^.!?;,\n]+|["“„«]\p{Lu}[^"”“»\n]*|\p{Lu}{3,}[-/]\p{Lu}{2}[\p{L}\d/-]*)/u,
)

/** What the receipt says of an order that names more stories than the one it is carried out on, and of a story under a kill, which may be its substitute. Loaded with the first notice. */
export const warnOfOthers = (notice: Notice, words: number): string[] => [
  ...(!notice.others && namesAnother(notice)
    ? ['names more than one story, and only the first is killed or held: drop a notice for each other one']
    : []),
  ...(notice.kind === 'kill' && words * 3 >= FEWEST_WORDS_OF_STORY
    ? [
        `kills a story, and its own ${words} words are not published: drop them without the order if they are to be`,
      ]
    : []),
]

const namesAnother = ({ note, target: { slug = '', headline = '' } }: Notice): boolean => {
  const other = several.exec(note)?.[1]
  return other !== undefined && foldSlug(other) !== foldSlug(slug) && foldWords(other) !== foldWords(headline)
}
