import { styleText } from 'node:util'
import type { TakedownState } from '#schemas/desk/desk-answer.ts'

/** Killed articles for people: who has yet to take each down, and who has acknowledged it. */
export const takedownLines = (states: readonly TakedownState[]): string[] =>
  states.flatMap(({ articleId, headline, version, orderedAt, outstanding, acknowledged }) => [
    `${articleId}  ${styleText('bold', headline ?? 'its text never arrived')}`,
    `  killed ${orderedAt}, version ${version}`,
    ...(outstanding.length > 0 ? [`  ${styleText('red', 'not yet down')}: ${outstanding.join(', ')}`] : []),
    ...(acknowledged.length > 0 ? [`  down: ${acknowledged.join(', ')}`] : []),
    ...(outstanding.length + acknowledged.length === 0 ? ['  nobody was given it'] : []),
  ])
