interface Person {
  name: string
  role?: string
  affiliation?: string
}

/** What a wire editor says an agency's file contains; `null`: nothing. */
export interface WireLabel {
  format: string
  status: string
  sourceId: string | null
  sourceVersion: string | null
  headline: string | null
  slugline: string | null
  authors: Person[]
  contributors: Person[]
  collective: string | null
  dateline: { place?: string } | null
  source: string | null
  distributor: string | null
  copyright: { holder?: string; year?: number; notice?: string } | null
  usageTerms: string | null
  embargoedUntil: string | null
  versionCreated: string | null
  language: string | null
  urgency: number | null
  editorNote: string | null
  change: string | null
  bodyFirstWords: string | null
  bodyLastWords: string | null
}

/** Other right answers to a field. */
export type Accepted = { [Field in keyof WireLabel]?: WireLabel[Field][] } & {
  reject?: string[]
  items?: number[]
}

/** An agency's file and its labels; `reject` instead of `expect` if no story can be had from it. */
export interface LabelledWire {
  file: string
  items?: number
  reject?: string
  doubt?: string[]
  expect?: WireLabel
  accept?: Accepted
}
