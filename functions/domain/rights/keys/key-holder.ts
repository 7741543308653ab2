import type { DeskScope } from '#schemas/keys/access-key.ts'

/** Whom a key is for: a licensee, or a person at the desk. Without a `person`, several share it. */
export type KeyHolder =
  | { scope: 'licensee'; licenseeId: string }
  | { scope: DeskScope; person?: string | undefined }
