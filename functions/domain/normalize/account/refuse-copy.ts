import type { Rejection } from '#schemas/drops/rejection.ts'
import { asksOfPicture } from '../notice/target/asks-of-picture.ts'
import type { Paragraph } from '../paragraph.ts'

const refusals = {
  'missing-headline': {
    field: 'headline',
    detail: 'No line above the story reads as a headline. Put one on the first line, in 40 words at most.',
  },
  'missing-body': {
    field: 'body',
    detail: 'No paragraph reads as a story. Put its text under the headline, after a blank line.',
  },
  advisory: {
    field: 'body',
    detail:
      'Reads as an advisory to editors, which no licensee is shown. Or is this a story? Put a dateline above its text.',
  },
  'unsupported-media': {
    field: 'body',
    detail: 'Takes back a picture: drop its story again without the picture.',
  },
} as const satisfies Partial<Record<Rejection['code'] | 'advisory', Pick<Rejection, 'field' | 'detail'>>>

/** A note of what was wrong says nothing of where its story stands. */
const CORRECTS = 'To correct a story: drop that story again, corrected, under its file name.'

interface Refused {
  ok: false
  rejection: Rejection
}

/**
 * Refuses copy for what it lacks, and points to where that should stand: the first line, or the last one there is. `corrects`: it says that it
 * corrects a story. What asks to take back a picture is refused for that.
 */
export const refuseCopy = (
  lacks: keyof typeof refusals,
  paragraphs: readonly Paragraph[],
  corrects = false,
): Refused => {
  const why = asksOfPicture(paragraphs[0]?.text) ? 'unsupported-media' : lacks
  const place = why === 'missing-headline' || why === 'advisory' ? paragraphs[0] : paragraphs.at(-1)
  const { field, detail } = refusals[why]
  const code = why === 'advisory' ? 'missing-body' : why
  return {
    ok: false,
    rejection: { code, field, detail: corrects ? `${detail} ${CORRECTS}` : detail, ...place?.pieces[0]?.at },
  }
}
