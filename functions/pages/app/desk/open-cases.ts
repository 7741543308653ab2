import { createContext } from 'preact'

/** Which cases wait for a decision now, for receipts, which tell of the day on which they were written. */
export interface OpenCases {
  /** Undefined until they were asked for: then a case is taken to wait. */
  ids: ReadonlySet<string> | undefined
  /** Asks for them anew. */
  reload: () => void
}

export const OpenCases = createContext<OpenCases>({ ids: undefined, reload: () => {} })
