import type { Case } from './case.ts'
import type { StoryFacts } from './desk-answer.ts'

/** Whether copy that a case is about is published now, so that licensees take it until the case is decided. */
export const mayBeOut = (
  { candidates }: Pick<Case, 'candidates'>,
  stories: Readonly<Record<string, Pick<StoryFacts, 'status'>>>,
): boolean => candidates.some(id => stories[id]?.status === 'usable')
