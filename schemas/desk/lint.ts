import * as z from 'zod/mini'
import { Article } from '#schemas/article.ts'
import { Rejection } from '#schemas/drops/rejection.ts'

/** Body of `POST /v1/desk/lint`: copy that is not dropped yet, as text, or as bytes in base64. */
export const LintRequest = z.strictObject({
  fileName: z
    .string()
    .check(z.minLength(1), z.maxLength(1024), z.describe('Name or key it would be dropped under')),
  text: z.optional(z.string()),
  base64: z.optional(z.base64()),
})
export type LintRequest = z.infer<typeof LintRequest>

/**
 * A run of the copy, and what it became; without a label it is body. The runs of a story together make up the
 * copy.
 */
export const LintRun = z.object({
  text: z.string(),
  label: z.optional(z.string()).check(z.describe('Field of the article, or "removed"')),
  rule: z.optional(z.string()),
})
export type LintRun = z.infer<typeof LintRun>

export const LintedStory = z.object({
  article: Article,
  path: z.optional(z.string()).check(z.describe('Path inside the drop, if it came in an archive')),
  runs: z
    .array(LintRun)
    .check(z.describe('Empty if the drop is not text: an archive, a Word file, an attachment')),
})
export type LintedStory = z.infer<typeof LintedStory>

/** Answer of `POST /v1/desk/lint`: what the copy would become if dropped. Nothing is stored. */
export const LintedDrop = z.object({
  format: z.optional(z.string()),
  stories: z.array(LintedStory),
  rejections: z.array(Rejection),
  warnings: z.array(z.string()),
})
export type LintedDrop = z.infer<typeof LintedDrop>
