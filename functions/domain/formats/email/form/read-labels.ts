import type { Block, Copy } from '#domain/copy.ts'
import { type Answer, answersToCopy } from './answers-to-copy.ts'
import { type FormField, formField } from './form-field.ts'

/** A label at the head of a line: a few words and a colon. */
const LABEL = /^[\s*_]*([\p{L}©][^:：\n]{0,29}?)[*_]*\s*(?::[*_]*(?:\s+|$)|：\s*)/u

/** From how many words on a line without a label belongs to the story, so that no label follows. */
const PROSE = 18

/**
 * Takes the "Headline: ..." lines that forms and correspondents put above a story out of its blocks; a
 * value may be on the next line. The rest stays as it is: everything after "Body:", or from the first line
 * that reads as prose.
 */
export const readLabels = (blocks: readonly Block[], format: string): Omit<Copy, 'format'> => {
  const answers: Answer[] = []
  const rest: Block[] = []
  let asked: { field: FormField; label: string } | undefined
  for (const [index, block] of blocks.entries()) {
    const label = LABEL.exec(block.text)
    const field = label?.[1] ? formField(label[1]) : undefined
    const value = (field && label ? block.text.slice(label[0].length) : block.text).trim()
    if (field === 'body') {
      if (value) rest.push({ ...block, text: value })
      rest.push(...blocks.slice(index + 1))
      break
    }
    const open: typeof asked = field && label?.[1] ? { field, label: label[1] } : asked
    asked = open && !value ? open : undefined
    if (open && value)
      answers.push({
        field: open.field,
        value: { raw: value, source: `${format}: ${open.label}`, ...(block.at && { at: block.at }) },
      })
    else if (!open) rest.push(block)
    if (!open && value.split(/\s+/).length >= PROSE) {
      rest.push(...blocks.slice(index + 1))
      break
    }
  }
  return answersToCopy(answers, rest)
}
