import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countAll } from '#domain/normalize/prose/count-all.ts'
import { headLimits } from '../head-limits.ts'

/** Whether what was taken for the story's first paragraph is one short paragraph under the headline, and no dateline opens it. */
export const isStandfirst = (paragraphs: readonly Paragraph[], prose: readonly number[]): boolean =>
  prose.length === 1 && countAll(paragraphs, prose) <= headLimits.standfirst
