/** The earlier drop that copy corrects, if any: its key, and the version that the correction began with. */
export interface Corrected {
  key: string | undefined
  version: string | undefined
}
