/**
 * The lines of a text that arrives in parts, without their ends: LF or CRLF, as JSON Lines has it. Node's
 * readline would also end a line at U+2028 and U+2029, which JSON allows inside its strings.
 */
export async function* linesOf(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = ''
  for await (const part of parts) {
    const lines = part.split('\n')
    lines[0] = begun + lines[0]
    begun = lines.pop() ?? ''
    for (const line of lines) yield withoutReturn(line)
  }
  if (begun !== '') yield withoutReturn(begun)
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)
