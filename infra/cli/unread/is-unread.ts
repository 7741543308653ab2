/** Whether an error says that nobody reads an output any more, as behind `| head`. */
export const isUnread = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE'
