import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { wireStoryHtml } from '../wire-story.ts'

/** The story as a page, read by the usual tool for that. */
export const prepare = () => {
  const bytes = Buffer.from(wireStoryHtml)
  return () => {
    const { document } = parseHTML(bytes.toString('utf8'))
    const found = new Readability(document).parse()
    if (!found?.textContent?.includes('night ferry')) throw new Error('The story was not found')
    return found
  }
}
