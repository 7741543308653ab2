import type { Copy } from '#domain/copy.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { Position } from '#schemas/evidence.ts'

/** An entry of a feed that holds no text, a summary at most. */
export const entryWithoutText = ({ at }: { at: Position }, { headline, media, summary }: Copy): Rejection => {
  const name = `The entry "${headline?.raw ?? 'without title'}"`
  return media && !summary
    ? {
        code: 'unsupported-media',
        field: 'body',
        detail: `${name} has a picture, video or audio but no text. Send the story that goes with it.`,
        ...at,
      }
    : {
        code: 'missing-body',
        field: 'body',
        detail: `${name} has no text, or only a summary. Send a feed with the full content of its entries.`,
        ...at,
      }
}
