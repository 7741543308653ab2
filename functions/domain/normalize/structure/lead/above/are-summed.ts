import { shareWords } from '#domain/normalize/headline/share-words.ts'
import type { Paragraph } from '#domain/normalize/paragraph.ts'
import { isOverOnePoint } from './is-over-one-point.ts'
import { saysWhen } from './says-when.ts'

/** Words that points and the story under them have in common at least; else the story itself is told in short sentences. */
const summed = 3

/** Somebody's words with whom the paragraph above has named: "“They run,” he said." */
const answers = /^[“"][^”"]+[”"] s?he \p{Ll}+\.$/u

const bullet = /^[•*–—-]\s/

/** Whether what stands under "Key points" sums up the story that follows: "What's next?" stands over the last, or the story alone says when, or stands apart from it or without their bullets. */
export const areSummed = (
  paragraphs: readonly Paragraph[],
  points: readonly number[],
  lead: number,
): boolean => {
  const textOf = (index: number) => paragraphs[index]?.text ?? ''
  if (isOverOnePoint(textOf((points.at(-1) ?? 0) - 1))) return true
  if (bullet.test(textOf(points[0] ?? 0)) && !bullet.test(textOf(lead))) return true
  if (answers.test(textOf(lead))) return false
  if (lead !== (points.at(-1) ?? 0) + 1 || saysWhen(textOf(lead))) return true
  const told = [textOf(lead), textOf(lead + 1)].join(' ')
  return points.length > 1 && shareWords(points.map(textOf).join(' '), told) >= summed
}
