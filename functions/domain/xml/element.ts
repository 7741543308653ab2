import type { Position } from '#schemas/evidence.ts'

/**
 * Text as a string, with entities resolved and CDATA unwrapped; or an element. Comments and processing
 * instructions are dropped.
 */
export type XmlNode = XmlElement | string

/**
 * An element of a parsed document. Names are local: a prefix, which vendors choose freely, is kept
 * separately.
 */
export interface XmlElement {
  name: string
  prefix: string
  /** By name as written, prefix included ("xml:lang"). */
  attributes: Record<string, string>
  children: XmlNode[]
  /** Where its content begins in the decoded drop: just after the start tag. */
  at: Position
}
