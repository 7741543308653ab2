/** An endpoint's answer to a message, or why there was none. */
export type Answered = { status: number; retryAfter?: string } | { failure: string }
