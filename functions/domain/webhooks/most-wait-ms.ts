/** The longest that an endpoint is left alone: six hours, if it asks for that. */
export const MOST_WAIT_MS = 6 * 3_600_000
