/** What one step of the path asks of AWS. */
export interface Usage {
  /** Calls by their names: `PutItem`, `S3 GET`, `SQS SendMessage`. */
  calls: Record<string, number>
  /** Units of the table, those of its indexes included. */
  readUnits: number
  writeUnits: number
  /** Lines that the Lambda logs. */
  logLines: number
  /** Kilobytes of what is answered or sent, begun ones counted whole, before compression. */
  kilobytesOut: number
}

export const noUsage = (): Usage => ({
  calls: {},
  readUnits: 0,
  writeUnits: 0,
  logLines: 0,
  kilobytesOut: 0,
})
