import type { Position } from '#schemas/evidence.ts'

/** A value of a parsed JSON document, and where it stands. */
export interface JsonValue {
  kind: 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null'
  /** Name as written of the member that it is; empty for the root and in arrays. */
  name: string
  /** Content of a string; a number or boolean as written; else empty. */
  text: string
  /** Members of an object by folded name (`foldName`); of a name that stands twice, the last. */
  members: ReadonlyMap<string, JsonValue>
  items: readonly JsonValue[]
  at: Position
}
