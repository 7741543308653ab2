/** How long an endpoint may fail before operators are told, in ms: a licensee who deploys anew is back by then. */
const LONG_MS = 3_600_000

/** Whether an endpoint that has failed since an instant, if it has, has failed for an hour or longer. */
export const hasFailedLong = (since: string | undefined, now: Date): boolean =>
  since !== undefined && now.getTime() - Date.parse(since) >= LONG_MS
