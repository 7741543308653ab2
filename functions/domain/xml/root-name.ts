/**
 * What may precede the root: declaration, comments, processing instructions, DOCTYPE with an internal subset.
 */
const PROLOG = /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE(?:[^[>"']|"[^"]*"|'[^']*'|\[[^\]]*\])*>/iy

/**
 * The local name of the root element of what looks like an XML document, found without parsing it; undefined
 * if the text does not begin like one. Linear in the length of the prolog.
 */
export const rootName = (text: string): string | undefined => {
  let index = 0
  for (;;) {
    PROLOG.lastIndex = index
    if (!PROLOG.test(text)) break
    index = PROLOG.lastIndex
  }
  return /^<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)(?=[\s/>])/.exec(text.slice(index, index + 200))?.[1]
}
