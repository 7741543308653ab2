/** The query of an address, of the parameters that have a value. */
export const queryOf = (parameters: Readonly<Record<string, string | undefined>>): URLSearchParams =>
  new URLSearchParams(Object.entries(parameters).filter((pair): pair is [string, string] => Boolean(pair[1])))
