import { normalizeNotice } from './normalize-notice.ts'

/** Whether a line asks that the story wait: an embargo, or copy in advance. Whatever else the line looks like, it is that. */
export const withholds = (text: string): boolean => {
  const kind = normalizeNotice(text)?.class
  return kind === 'embargo' || kind === 'advance'
}
