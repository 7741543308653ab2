import type { Position } from '#schemas/evidence.ts'

interface Part {
  json: string
  at: Position
}

const TOKEN = /\\[\s\S]|["{}[\]]|\r\n|[\n\r]/g

/** Anything but white space and control characters, such as record separators. */
const BETWEEN = /[^\s\p{Cc}]/u

/**
 * The objects that stand one after another in one text, each with its position: one to a line as programs log and export them (JSON Lines,
 * NDJSON). Empty unless there are several, with nothing but white space and record separators (RFC 7464) between them. Linear time.
 */
export const splitValues = (text: string): Part[] => {
  const found: Part[] = []
  let [depth, start, end, line, lineStart] = [0, 0, 0, 1, 0]
  let at: Position = { line: 1, column: 1 }
  let inside = false
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const behind = index + token.length
    if (token === '"') inside = !inside
    else if (/^[\r\n]/.test(token)) {
      if (depth > 0) return []
      line += 1
      lineStart = behind
    } else if (inside || token.startsWith('\\')) continue
    else if (token === '{' || token === '[') {
      if (depth === 0 && (token === '[' || BETWEEN.test(text.slice(end, index)))) return []
      if (depth === 0) {
        start = index
        at = { line, column: index - lineStart + 1 }
      }
      depth += 1
    } else {
      depth -= 1
      if (depth < 0) return []
      if (depth > 0) continue
      found.push({ json: text.slice(start, behind), at })
      end = behind
    }
  }
  return found.length > 1 && !BETWEEN.test(text.slice(end)) ? found : []
}
