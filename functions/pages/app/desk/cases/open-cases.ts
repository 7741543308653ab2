import { createContext } from 'preact'

/** Which cases wait for a decision now. Receipts alone only tell what was open when they were written. */
export interface OpenCases {
  /** Undefined until loaded; until then every case is assumed to wait. */
  ids: ReadonlySet<string> | undefined
  /** Loads them again. */
  reload: () => void
}

export const OpenCases = createContext<OpenCases>({ ids: undefined, reload: () => {} })
