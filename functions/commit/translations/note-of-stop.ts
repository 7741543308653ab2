import type { Stop } from './why-stopped.ts'

/** How much of a notice a case shows, in characters. */
const MAX_NOTE = 500

/** What the case of a translation says, with the reason for which its original was stopped, if one is known. */
export const noteOfStop = (originalId: string, { words }: Stop, reason?: string): string =>
  `Its original (article ${originalId}) ${words}${reason ? `: ${reason}` : '.'}`.slice(0, MAX_NOTE)
