import type { Copy } from '#domain/copy.ts'
import { normalizeDateline } from '#domain/normalize/dateline/normalize-dateline.ts'
import { takesBack } from '#domain/normalize/notice/takes-back.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'

/** That the story is in a file. */
const attached = patternOf(
  /(?<!\p{L})/iu,
  [
    /(?:attach(?:ed|ment)|enclosed|pdf|scan(?:ned)? (?:from|by|image|document|to))/iu,
    /(?:anbei|anhang|angehängt|beigefügt)/iu,
    /(?:ci-jointe?|pièce jointe)/iu,
    /(?:adjunt[ao]|anex[ao]|em anexo)/iu,
    /(?:in allegato|allegat[ao])/iu,
    /(?:bijgevoegd|bijlage)/iu,
    /(?:vedlagt|vedhæftet|bifogad)/iu,
    /(?:w załączeniu|załącz\p{L}{1,5})/iu,
  ],
  /(?!\p{L})/iu,
)
/** Words below which a text that says so is a note, and those below which any text is. */
const longest = 40
const fewest = 7

/** Whether a mail only sends a file, and is no story of its own, nor takes one back. */
export const sendsFile = ({ blocks, bylines }: Copy, subject: string): boolean => {
  const texts = blocks.map(({ text }) => text)
  const words = texts.reduce((sum, text) => sum + countWords(text), 0)
  const isNote = words < fewest || (words < longest && texts.some(text => attached.test(text)))
  return (
    isNote && !bylines && !texts.some(text => normalizeDateline(text)) && ![subject, ...texts].some(takesBack)
  )
}
