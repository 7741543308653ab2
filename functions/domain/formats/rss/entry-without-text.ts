import type { Position } from '#schemas/evidence.ts'
import type { Rejection } from '#schemas/rejection.ts'
import type { Copy } from '../../copy.ts'

/** An entry of a feed that holds no text, a summary at most. */
export const entryWithoutText = ({ at }: { at: Position }, { headline, media, summary }: Copy): Rejection => {
  const name = `The entry "${headline?.raw ?? 'without title'}"`
  return media && !summary
    ? {
        code: 'unsupported-media',
        field: 'body',
        detail: `${name} holds a picture, video or sound and no text. Send the story that it goes with.`,
        ...at,
      }
    : {
        code: 'missing-body',
        field: 'body',
        detail: `${name} holds no text, at most a summary. Send a feed with the full content of its entries.`,
        ...at,
      }
}
