/** Where a use case tells the operator what it did, one line a time. */
export interface Log {
  info(message: string, fields: Record<string, string | number | string[]>): void
}
