import type { Rejection } from '#schemas/rejection.ts'
import type { Normalized } from './copy.ts'

export interface DropBytes {
  bytes: Uint8Array
  /** Key of the drop, or path of a file: the identity of copy that states none. */
  path: string
  /** When it arrived, RFC 3339 UTC. */
  receivedAt: string
}

/** What a drop holds. A package may give stories and rejections both. */
export type DropReading =
  | { ok: true; format: string; stories: Normalized[]; rejections: Rejection[]; warnings: string[] }
  | { ok: false; format?: string; rejection: Rejection }
