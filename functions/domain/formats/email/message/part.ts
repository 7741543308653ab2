/**
 * A part of a MIME message (RFC 2045), with its transfer encoding undone, but its characters not yet decoded.
 */
export interface Part {
  contentType: { parsed: Structured; multipart: string | false }
  contentDisposition: { parsed: Structured }
  content: ArrayBuffer | null
  childNodes: Part[]
  headers: { key: string; value: string }[]
  /** Joins the lines of `format=flowed` (RFC 3676). */
  decodeFlowedText(text: string, deleteSpace: boolean): string
}

/** A header field with parameters: `text/plain; charset=utf-8`. */
interface Structured {
  value: string
  params: Record<string, string>
}

/**
 * Whether postal-mime's node has the shape that this reader expects; the library's types do not show its
 * tree.
 */
export const isPart = (node: unknown): node is Part =>
  typeof node === 'object' &&
  node !== null &&
  'contentType' in node &&
  'contentDisposition' in node &&
  'content' in node &&
  'childNodes' in node &&
  Array.isArray(node.childNodes) &&
  'headers' in node &&
  Array.isArray(node.headers) &&
  'decodeFlowedText' in node
