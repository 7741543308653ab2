import type { Span } from '#domain/copy.ts'

/** Several names as one, each once: "Coastal Wire and Bay Press"; undefined where there is none. */
export const jointly = (names: readonly Span[]): Span | undefined => {
  const [first] = names
  return first && { ...first, raw: [...new Set(names.map(({ raw }) => raw))].join(' and ') }
}
