import { normalizeNotice } from './normalize-notice.ts'

/** Whether a line kills a story or holds it until told otherwise. */
export const takesBack = (text: string): boolean => {
  const kind = normalizeNotice(text)?.class
  return kind === 'kill' || kind === 'withhold'
}
