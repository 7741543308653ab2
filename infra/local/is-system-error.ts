/** Whether an error is the operating system's, with one of these codes ("EACCES", "ENOENT" ...). */
export const isSystemError = (error: unknown, ...codes: string[]): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))
