/** Where a use case reports to the operator what it did, one line at a time. */
export interface Log {
  info(message: string, fields: Record<string, string | number | string[]>): void
}
