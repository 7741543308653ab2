/** What a notice asks of those who hold the story. */
export type NoticeClass =
  | 'kill'
  | 'withhold'
  | 'correction'
  | 'writethru'
  | 'refile'
  | 'update'
  | 'advance'
  | 'embargo'

/** The story that a kill or a correction is about, where it is another item than the notice's own. */
export interface NoticeTarget {
  slug?: string
  /** The agency's item number: "L5N1A23BC", "0123". */
  item?: string
  headline?: string
}

/** The line under one rule's eyes: white space collapsed, no dateline in front. */
export type IsNotice = (text: string) => boolean
