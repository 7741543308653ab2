import type { Block, Copy, Span } from '../../copy.ts'

/** What programs and people put before a subject: "Re:", "Fwd:", "AW:", "[desk]". */
const PREFIX = /^(?:(?:re|fwd?|aw|wg|tr|rv|rif|antw?)\s*(?:\[\d+\])?:\s*|\[[^\]]{1,40}\]\s*)+/i

const GREETING =
  /^(?:hi|hello|hallo|dear|liebe|sehr geehrte|bonjour|chers?|hola|estimad|good (?:morning|afternoon)|please|attached)/i

/**
 * The subject of a mail as the story's headline, its "Fwd:" gone; not where the text has a headline of its own on its first line,
 * as a correspondent writes it: then the subject is an aside.
 */
export const subjectHeadline = (
  subject: Span | undefined,
  blocks: readonly Block[],
): Pick<Copy, 'headline' | 'asides'> => {
  const raw = subject?.raw.replace(PREFIX, '').trim()
  if (!subject || !raw) return {}
  if (hasHeadline(blocks) && blocks[0]?.text.trim() !== raw)
    return { asides: [{ ...subject, kind: 'private' }] }
  return { headline: { ...subject, raw } }
}

/** Whether the first line reads as a headline: four to twenty words without the end of a sentence, a byline's "By" or a dateline's dash, over more text. */
const hasHeadline = ([first, second]: readonly Block[]): boolean => {
  const text = first?.text.trim() ?? ''
  const words = text.split(/\s+/).length
  if (!second || words < 4 || words > 20) return false
  return !/[.,:;…]["”»’)]*$|\s[-–—]{1,2}\s|^(?:by|von|par|por)\s/i.test(text) && !GREETING.test(text)
}
