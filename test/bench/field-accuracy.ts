import { prepare as prepareReading } from './variants/read-story.ts'
import { prepare as prepareReadability } from './variants/readability.ts'
import { wireStory, wireStoryText } from './wire-story.ts'

/** What a reader makes of the story, in the terms of the gold. */
type Found = Partial<
  Record<'headline' | 'byline' | 'dateline' | 'published' | 'language' | 'copyright' | 'text', string>
>

const text = (paragraphs: readonly string[]) => paragraphs.join('\n').replace(/\s+/g, ' ').trim()

const gold: Required<Found> = { ...wireStory, text: text(wireStoryText) }

/** How many of seven fields are found as they should be. */
const rate = (found: Found): { right: number; of: number; wrong: string[] } => {
  const fields = ['headline', 'byline', 'dateline', 'published', 'language', 'copyright', 'text'] as const
  const wrong = fields.filter(field => found[field] !== gold[field])
  return { right: fields.length - wrong.length, of: fields.length, wrong }
}

const readOurs = async (format: string): Promise<Found> => {
  const read = await prepareReading(format)
  const story = await read()
  if (!story) throw new Error('There is no story')
  const { article } = story
  return {
    headline: article.headline,
    ...(article.byline && { byline: article.byline.replace(/^By /, '') }),
    ...(article.dateline?.place && { dateline: article.dateline.place }),
    ...(article.versionCreated && { published: article.versionCreated }),
    ...(article.language && { language: article.language }),
    ...(article.copyright && { copyright: `${article.copyright.year} ${article.copyright.holder}` }),
    text: text([article.body.text]),
  }
}

const readPeer = (): Found => {
  const { title, byline, publishedTime, lang, textContent } = prepareReadability()()
  return {
    headline: title ?? '',
    byline: byline ?? '',
    published: publishedTime ?? '',
    language: lang ?? '',
    text: text([textContent ?? '']),
  }
}

/**
 * How many fields each reader gets right: Wiredesk from the NITF and from the page, Readability from the
 * page.
 */
export const fieldAccuracy = async () => ({
  nitf: rate(await readOurs('nitf')),
  html: rate(await readOurs('html')),
  readability: rate(readPeer()),
})
