import type { Block } from '#domain/copy.ts'

/** A message between "ZCZC" and "NNNN", or a whole drop if they are missing. */
export interface TextMessage {
  /** What follows "ZCZC": "AAP", "0123/SXA". Undefined if the message has no frame. */
  frame?: Block
  lines: Block[]
  /** The line of "NNNN", which may state the time of filing. */
  end?: Block
}

const opening = /^[\s\p{Cc}]*zczc\b|^[\s\p{Cc}]*ZCZC(?=\d)/iu
/** "NNNN", alone or after the time of filing, as ANSA writes it, with three letters or four: "16-MAR-26 14:22 NNN". */
const closing = /^[\s\p{Cc}]*(?:n{4}|\d{1,2}-\p{L}{3}-\d{2} \d{2}:\d{2}\s+n{3,4})[\s\p{Cc}]*$/iu

/** The messages of a drop. Lines between two messages belong to neither. */
export const splitMessages = (lines: readonly Block[]): TextMessage[] => {
  if (!opening.test(lines[0]?.text ?? '')) return [{ lines: lines.filter(({ text }) => !closing.test(text)) }]
  const messages: TextMessage[] = []
  let open: TextMessage | undefined
  for (const line of lines) {
    if (opening.test(line.text)) {
      open = { frame: { ...line, text: line.text.replace(opening, '') }, lines: [] }
      messages.push(open)
    } else if (closing.test(line.text)) {
      if (open) open.end = line
      open = undefined
    } else open?.lines.push(line)
  }
  return messages
}
