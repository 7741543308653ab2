/** What one step of the path asks of AWS. */
export interface Usage {
  /** Calls by name: `PutItem`, `S3 GET`, `SQS SendMessage`. */
  calls: Record<string, number>
  /** Units of the table, including those of its indexes. */
  readUnits: number
  writeUnits: number
  /** Lines that the Lambda logs. */
  logLines: number
  /** Kilobytes answered or sent, rounded up, before compression. */
  kilobytesOut: number
}

export const noUsage = (): Usage => ({
  calls: {},
  readUnits: 0,
  writeUnits: 0,
  logLines: 0,
  kilobytesOut: 0,
})
