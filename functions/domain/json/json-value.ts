import type { Position } from '#schemas/evidence.ts'

/** A value of a parsed JSON document, and its position. */
export interface JsonValue {
  kind: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null'
  /** The name, as written, of the member that holds it; empty for the root and in arrays. */
  name: string
  /** The content of a string, or a number or boolean as written; otherwise empty. */
  text: string
  /** The members of an object by folded name (`foldName`); if a name occurs twice, the last one counts (two that
   * hold or kill are refused). */
  members: ReadonlyMap<string, JsonValue>
  items: readonly JsonValue[]
  at: Position
}
