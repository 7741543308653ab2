/** What a phrase of a byline or tail credit says. `plural`: the role holds for all who follow or stand before it ("writers"). */
export interface Piece {
  kind: 'person' | 'role' | 'organization' | 'location' | 'collective' | 'suffix' | 'credential' | 'unknown'
  text: string
  plural?: boolean
}

/** A person as a line of credit names one. `name` is in normal case. */
export interface Person {
  name: string
  role?: string
  affiliation?: string
  location?: string
}
