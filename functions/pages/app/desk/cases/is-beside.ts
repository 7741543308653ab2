import type { Case } from '#schemas/desk/case.ts'
import type { StoryFacts } from '#schemas/desk/desk-answer.ts'

/** Whether a case is about a text that waits beside a version that is out. */
export const isBeside = (
  { kind, candidates }: Pick<Case, 'kind' | 'candidates'>,
  stories: Readonly<Record<string, Pick<StoryFacts, 'waits'>>>,
): boolean => kind === 'embargo' && stories[candidates[0] ?? '']?.waits === true
