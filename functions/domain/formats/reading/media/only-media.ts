import type { Rejection } from '#schemas/drops/rejection.ts'
import type { Position } from '#schemas/evidence.ts'

/** Refuses an item of another medium, by the name that refusals call it by. */
export const onlyMedia = (name: string, at: Position): Rejection => ({
  code: 'unsupported-media',
  field: 'body',
  detail: `${name} is a picture, graphic, video or audio. Send the story that goes with it. If it was taken back, send that story again without it.`,
  ...at,
})
