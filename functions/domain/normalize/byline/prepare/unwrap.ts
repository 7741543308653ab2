import { readMarker } from '../read-marker.ts'

const ornament = /^[\s*•·—–-]+/u
const wrapped = /^[([]\s*(.+?)\s*[)\]]\.?$/u
/** "Von Trapp/AFP" in brackets is a picture credit, where "By Ana Ruiz/Daily Planet" has a full name. */
const fullName = /^\p{Lu}\S* \p{Lu}/u

/** Whether no bracket closes that does not open in the text: "(A) and (B)" has no brackets around the whole. */
const isWhole = (inner: string): boolean => {
  let open = 0
  for (const [mark] of inner.matchAll(/[()[\]]/gu)) {
    open += mark === '(' || mark === '[' ? 1 : -1
    if (open < 0) return false
  }
  return open === 0
}

/**
 * A byline without the brackets around it, and without the dash or asterisk before it, where a marker opens
 * it: "[Par Ana Ruiz (AFP)]", "* By Ana Ruiz". Any other line is returned unchanged.
 */
export const unwrap = (line: string): string => {
  const bare = line.replace(ornament, '')
  const inner = wrapped.exec(bare)?.[1]
  const marked = inner && isWhole(inner) ? readMarker(inner) : undefined
  if (inner && marked && (!inner.includes('/') || fullName.test(marked.rest))) return inner
  return bare !== line && readMarker(bare) ? bare : line
}
