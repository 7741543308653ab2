/** A metric counted from the lines of a log, in the namespace of its stage. */
export interface Metric {
  name: string
  /** CloudWatch's unit. */
  unit: 'Count' | 'Milliseconds' | 'None'
  /** What one data point means. */
  meaning: string
  /** Folder of the Lambda whose log it is counted from; `gateway` for the API's access log. */
  lambda: 'ingest' | 'release' | 'wake' | 'push' | 'authorize' | 'api' | 'gateway'
  /** The line's message, and the outcome it must have, if any; of a call, how it went. */
  line: { message: string; outcome?: string } | CallLine
  /** The field of the line that holds the value; if absent, each line counts one. */
  field?: string
  /** Fields of the line that divide the metric, by dimension. */
  dimensions?: Readonly<Record<string, string>>
}

/** A line of the access log: of a call that API Gateway itself refused, by the type of its answer, or that had a valid key. */
type CallLine = { errors: readonly string[] } | 'with-key'
