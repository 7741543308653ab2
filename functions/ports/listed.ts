/** What is kept in a list, and what of it cannot be read: nothing of that keeps the rest from being worked on. */
export interface Listed<T> {
  readable: T[]
  unreadable: Unreadable[]
}

export interface Unreadable {
  /** What it is filed under: "gazette#wh_…", "2026-03-01T12:00:00.000Z#harbour". */
  name: string
  error: Error
}
