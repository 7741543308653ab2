/** A concept that an item names, in a scheme if it has one. */
export interface NinjsConcept {
  name: string
  code?: string
  /** A URI with a slash at its end. */
  scheme?: string
  rel?: string
}

/** A picture, video, sound or graphic that goes with an item. */
export interface NinjsMedia {
  uri: string
  type: 'picture' | 'video' | 'audio' | 'graphic'
  caption?: string
  credit?: string
  /** Its own conditions of use. */
  usageTerms?: string
}

/**
 * What every version of ninjs says about an article; the versions only differ in spelling. Empty lists are
 * not written.
 */
export interface NinjsItem {
  uri: string
  isWhole: boolean
  version: string
  firstCreated?: string
  versionCreated: string
  embargoedUntil?: string
  expires?: string
  status: 'usable' | 'withheld' | 'canceled'
  urgency?: number
  language?: string
  headline?: string
  slugline?: string
  by?: string
  summary?: string
  credit?: string
  located?: string
  /** As printed; written as a place with relation `dateline`, since ninjs has no property for it. */
  dateline?: string
  copyrightHolder?: string
  copyrightNotice?: string
  usageTerms?: string
  editorNote?: string
  people: { name: string; rel: string }[]
  subjects: NinjsConcept[]
  sources: { name: string; role: string }[]
  altIds: { role: string; value: string }[]
  body?: { html: string; text: string; wordCount: number }
  media: NinjsMedia[]
  /** An ODRL policy as JSON-LD. */
  policy?: string
}
