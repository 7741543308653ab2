import { normalizeNotice } from './normalize-notice.ts'
import type { NoticeClass } from './notice-reading.ts'

const stops: ReadonlySet<NoticeClass | undefined> = new Set(['kill', 'withhold', 'embargo', 'advance'])

/** Whether a line takes a story back or has it wait: a kill, a hold, an embargo, copy in advance. Whatever else the line looks like, it is that. */
export const stopsStory = (text: string): boolean => stops.has(normalizeNotice(text)?.class)
