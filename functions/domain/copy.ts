import type { AlternateId, Article, ChangeNote, ContributorRole, Media, Subject } from '#schemas/article.ts'
import type { Rejection } from '#schemas/drops/rejection.ts'
import type { Evidence, Position } from '#schemas/evidence.ts'
import type { PublicationStatus } from '#schemas/publication-status.ts'
import type { StoryTarget } from '#schemas/standing-order.ts'

/**
 * Raw text of a drop, and its position. `source` names the element or part of the format ("nitf:
 * body.head/byline"), and becomes the rule of the evidence if the value is taken as it is.
 */
export interface Span {
  raw: string
  source: string
  at?: Position
}

/**
 * A span that states a time. `instant` is set, in RFC 3339, UTC, if the format has its own notation for it.
 */
export interface InstantSpan extends Span {
  instant?: string
}

/**
 * A line that a format separates from the story: a mark of the desk ("EXTRA", "1ST LEAD", "(Foto)"), a note
 * to editors, or what is not for publication. Line rules read marks and notes; what they do not recognize in
 * a note becomes the editor's note.
 */
export interface Aside extends Span {
  kind: 'mark' | 'note' | 'private'
}

/** A block of text as it was in the copy, in order. */
export interface Block {
  kind: 'line' | 'paragraph' | 'heading' | 'list' | 'table' | 'quote' | 'preformatted'
  /** Visible text. White space inside is as in the source for `line`, and collapsed for the others. */
  text: string
  /** Sanitized HTML of the block including its element, if the format has markup. */
  html?: string
  at?: Position
  /** Blank lines before this block, in formats that have lines. */
  blankBefore?: number
}

/**
 * What a format's reader hands to the normalizers: what the agency states in separate elements, and the
 * blocks of text. The reader interprets no prose: bylines, datelines, credits and notices are raw here, and
 * read by the same rules for every format. A field is present only if the format states it.
 */
export interface Copy {
  format: string
  status?: PublicationStatus
  /** What `status` was read from. */
  statusFrom?: Span
  sourceId?: Span
  /**
   * A globally unique identifier that all revisions of the story share: its identity, if the format has one.
   */
  storyId?: Span
  alternateIds?: AlternateId[]
  sourceVersion?: Span
  /** The identifier of the story that this one is translated from; `isStoryId` if stories of the format have it as their `storyId`. */
  translationOf?: Span & { isStoryId?: true }
  language?: Span
  urgency?: Span
  slugline?: Span
  headline?: Span
  summary?: Span
  /** Byline lines, raw, in printed order. */
  bylines?: Span[]
  /** Persons named individually in elements (`person`, `creator`); the names are still raw. */
  creators?: { name: Span; role?: string; affiliation?: string; location?: string }[]
  /** Tail credits stated in elements (`tagline`, `contributor`). */
  taglines?: Span[]
  /** Contributors named individually in elements, with their function. */
  contributors?: { name: Span; role: ContributorRole; affiliation?: string; location?: string }[]
  dateline?: Span
  agency?: Span
  /**
   * Agency whose service brought the copy: its author, unless the story names another, whose copy it then
   * distributes.
   */
  service?: Span
  distributor?: Span
  credit?: Span
  copyrightNotice?: Span
  copyrightHolder?: Span
  copyrightYear?: Span
  usageTerms?: Span[]
  subjects?: Subject[]
  sections?: Span[]
  editorNote?: Span
  change?: ChangeNote
  /** What `change` was read from. */
  changeFrom?: Span
  /** An instant, or text that says one ("EMBARGOED UNTIL ..."). */
  embargo?: Span
  /** When its availability ends. */
  expires?: InstantSpan
  firstCreated?: InstantSpan
  versionCreated?: InstantSpan
  asides?: Aside[]
  /** Other titles and running heads, which no field takes: an embargo may stand in one. */
  titles?: Span[]
  /** What a page prints or states of its story that no field takes, as the label of what is paid for. */
  labels?: Span[]
  blocks: Block[]
  /** Where the text can be found, in records that only link to it: such copy is read without a body. */
  textElsewhere?: Span
  /**
   * The blocks are the text of a message as its format delimits it: there is no page around or between them.
   */
  isFramed?: true
  /** The blocks are as an agency sent them: no site has set lines of its own under them. */
  isSent?: true
  /**
   * The blocks are the story proper, as Wiredesk itself wrote it: there is nothing above, between or below
   * them.
   */
  isStory?: true
  media?: Media[]
  /** What refuses it for want of a text, where its format says more of that. */
  refusal?: Rejection
  warnings?: string[]
}

/** Text of the drop that no field kept, and the rule that removed it. */
export interface Removed {
  raw: string
  rule: string
  at?: Position
}

/**
 * Text of the drop that became a field of the article. A field may have several; its evidence is the first.
 */
export interface FieldSpan extends Evidence {
  field: string
}

/** A kill or hold in words, and which story it names; `target` is empty if it names none. */
export interface Notice {
  kind: 'kill' | 'withhold'
  target: StoryTarget
  /** Further stories that it names beside the first; `kind`: a kill may only hold one of them. */
  others?: (StoryTarget & { kind?: 'withhold' })[]
  /** What stands behind its order, as a headline: "Kill: Blast in quarry injures four". */
  headline?: string
  note: string
  /** It holds until somebody says otherwise, whatever embargo the story has. */
  waitsForWord?: true
  /** What refuses it unless a story is known that it holds: copy that is withheld, without a text. */
  refusal?: Rejection
  /** Its copy may be a story as well, and is one unless a story is known that it holds. */
  isGuess?: true
}

/** A normalized story, with the account of what became of the text that is not in its body. */
export interface Normalized {
  article: Article
  /** Path inside the drop, if the story came in an archive or as an attachment. */
  path?: string
  /** What its text asks of those who hold the story, which may be another one. */
  notice?: Notice
  /** The format itself says that the story is canceled. */
  isCanceled?: true
  /** It is held until the desk decides, whatever embargo it has. */
  isToDecide?: true
  spans: FieldSpan[]
  removed: Removed[]
  warnings: string[]
}
