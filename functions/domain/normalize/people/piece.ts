/**
 * What a phrase of a byline or tail credit says. `plural`: the role applies to all before or after it
 * ("writers").
 */
export interface Piece {
  kind: 'person' | 'role' | 'organization' | 'location' | 'collective' | 'credential' | 'unknown'
  text: string
  plural?: boolean
}

/** A person as named in a credit. `name` is in normal case. */
export interface Person {
  name: string
  role?: string
  affiliation?: string
  location?: string
}
