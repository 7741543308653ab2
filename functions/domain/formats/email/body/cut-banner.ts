import type { Block } from '#domain/copy.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

/** What gateways put over mail from outside, and help desks over an answer: "CAUTION: This email originated from outside of the organization." */
const banner = screen(
  patternOf(
    /^[^\p{L}]{0,5}(?:(?:caution|warning|attention|achtung|vorsicht|prudence|atención|external|extern\p{L}{0,2})[\]\s:!*-]{1,6})?/iu,
    [
      /(?:this|diese|ce|este) (?:e-?mail|message|nachricht|courriel|correo).{0,40}(?:outside|external|extern|außerhalb|extérieur|fuera)/iu,
      /(?:external|externe[rs]?) (?:e-?mail|sender|absender|nachricht|message)(?!\p{L}| from| of| zu)/iu,
      /you don['’]t often get e-?mail from/iu,
      /(?:please )?(?:type your )?reply above this line/iu,
      /ZjQcmQRYFpfptBannerStart/iu,
    ],
  ),
)
/** How Proofpoint ends its notice, if it marked the beginning. */
const closing = 'ZjQcmQRYFpfptBannerEnd'
/** How many lines at the top are searched, and how many one such notice has. */
const reach = 4
const longest = 5

/** Parts a mail from what a gateway or help desk wrote over it, to the end of its paragraph, which is private. */
export const cutBanner = (blocks: readonly Block[]): { blocks: readonly Block[]; banner?: string } => {
  const at = blocks.slice(0, reach).findIndex(({ text }) => banner.test(text))
  if (at < 0) return { blocks }
  const closed = blocks.slice(at, at + 2 * longest).findIndex(({ text }) => text.includes(closing))
  let end = at + 1 + Math.max(closed, 0)
  while (closed < 0 && end < at + longest && blocks[end]?.kind === 'line' && blocks[end]?.blankBefore === 0)
    end++
  return {
    blocks: [...blocks.slice(0, at), ...blocks.slice(end)],
    banner: blocks
      .slice(at, end)
      .map(({ text }) => text)
      .join('\n'),
  }
}
