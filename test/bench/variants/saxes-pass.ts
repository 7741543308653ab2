import { SaxesParser } from 'saxes'
import { wireStoryNitf } from '../wire-story.ts'

/**
 * A pass of the bare parser over the same bytes, receiving and discarding each element, attribute and text.
 */
export const prepare = () => {
  const bytes = Buffer.from(wireStoryNitf)
  return () => {
    const parser = new SaxesParser({ xmlns: false, position: true })
    let heard = 0
    for (const event of ['opentag', 'closetag', 'text', 'attribute'] as const)
      parser.on(event, () => {
        heard += 1
      })
    parser.write(bytes.toString('utf8')).close()
    return heard
  }
}
