import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { countAll } from '#domain/normalize/prose/count-all.ts'
import { proseUnder } from '#domain/normalize/prose/prose-under.ts'

/** How many times as long as the standfirst above its day a story is at least. */
const times = 3

/** Whether a line is the day of publication between standfirst and story, where Repubblica sets it; the hours of a live blog stand there too, alone. */
export const isDayOver = (
  paragraphs: readonly Paragraph[],
  index: number,
  prose: readonly number[],
  furniture: string,
): boolean =>
  furniture === 'body/timestamp' &&
  /\b20\d\d\b/.test(paragraphs[index]?.text ?? '') &&
  proseUnder(paragraphs, index) >= times * countAll(paragraphs, prose)
