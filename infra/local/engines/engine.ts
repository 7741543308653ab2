/** A running engine. `close` finishes what is under way. */
export interface Engine {
  url: string
  close(): Promise<void>
}
