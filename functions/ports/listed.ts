/** The readable items of a list, and the unreadable ones, which do not keep the rest from being processed. */
export interface Listed<T> {
  readable: T[]
  unreadable: Unreadable[]
}

export interface Unreadable {
  /** What it is filed under: "gazette#wh_…", "2026-03-01T12:00:00.000Z#harbour". */
  name: string
  error: Error
}
