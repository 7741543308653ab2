import type { Rejection } from '#schemas/rejection.ts'
import type { Paragraph } from '../paragraph.ts'

const refusals = {
  'missing-headline': {
    field: 'headline',
    detail: 'No line above the story reads as a headline. Put one on the first line.',
  },
  'missing-body': {
    field: 'body',
    detail: 'No paragraph reads as a story. Put its text under the headline, after a blank line.',
  },
} as const satisfies Partial<Record<Rejection['code'], Pick<Rejection, 'field' | 'detail'>>>

interface Refused {
  ok: false
  rejection: Rejection
}

/** Refuses copy for what it lacks, and points to where that should stand: the first line, or the last one there is. */
export const refuseCopy = (code: keyof typeof refusals, paragraphs: readonly Paragraph[]): Refused => {
  const place = code === 'missing-headline' ? paragraphs[0] : paragraphs.at(-1)
  return { ok: false, rejection: { code, ...refusals[code], ...place?.pieces[0]?.at } }
}
