import type { Rejection } from '#schemas/drops/rejection.ts'
import type { Normalized } from '../copy.ts'

/**
 * What a drop holds. A package may yield both stories and rejections; if it yields no story, `more` holds the
 * rejections after the first.
 */
export type DropReading =
  | { ok: true; format: string; stories: Normalized[]; rejections: Rejection[]; warnings: string[] }
  | { ok: false; format?: string; rejection: Rejection; more?: Rejection[] }
