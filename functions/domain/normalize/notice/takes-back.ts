import { isTakingBack } from './is-taking-back.ts'
import { normalizeNotice } from './normalize-notice.ts'

/** Whether a line kills a story or holds it until told otherwise. */
export const takesBack = (text: string): boolean => isTakingBack(normalizeNotice(text))
