import { MAX_DROP_BYTES } from '#schemas/drops/max-drop-bytes.ts'

const MB = 1024 * 1024

/** Why a file of some bytes is not sent: over a slow line it would take minutes to be refused. Undefined if it is small enough. */
export const refuseLarge = (size: number): string | undefined =>
  size <= MAX_DROP_BYTES
    ? undefined
    : `It was not sent. The file has ${Math.ceil(size / MB)} MB, and a drop may have ${MAX_DROP_BYTES / MB}. Drop its stories without pictures or video, or in parts.`
