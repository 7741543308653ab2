import type { Copy } from '#domain/copy.ts'
import type { Page } from '#domain/markup/blocks/read-page.ts'
import { present } from '#domain/present.ts'

/** A page as copy: what it says about itself becomes statements of the format that holds it. */
export const pageToCopy = ({ blocks, headline, byline, summary, media }: Page): Copy => ({
  format: 'html',
  ...present({
    headline,
    bylines: byline && [byline],
    summary,
    media: media.length > 0 ? media : undefined,
  }),
  blocks,
})
