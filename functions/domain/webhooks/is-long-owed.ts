/** How long a change may wait to be sent before operators are told, in ms. */
const LONG_MS = 15 * 60_000

/** Whether what a webhook is to be sent next was committed a quarter of an hour ago or earlier. */
export const isLongOwed = (committedAt: string, now: Date): boolean =>
  now.getTime() - Date.parse(committedAt) >= LONG_MS
