import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { storyMemory } from '#domain/normalize/story-memory.ts'
import { endsInPictureCredit } from './ends-in-picture-credit.ts'
import { isPictureCredit } from './is-picture-credit.ts'
import { opensAsCaption } from './opens-as-caption.ts'

/** The most characters of a caption. */
const LONGEST = 700
/** Four lines are a list of pictures, with a line and a credit for each. */
const gallery = /\n.*\n.*\n/

/** Captions and credits of pictures and clips that a page shows among the text. */
export const pictureCaption: FurnitureRule = {
  name: 'body/picture-caption',
  zones: ['head', 'story', 'tail'],
  matches: storyMemory.of(
    text =>
      text.length < LONGEST &&
      !gallery.test(text) &&
      (isPictureCredit(text) || endsInPictureCredit(text) || opensAsCaption(text)),
  ),
}
