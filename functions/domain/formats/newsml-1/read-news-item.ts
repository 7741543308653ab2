import type { Copy } from '#domain/copy.ts'
import { present } from '#domain/present.ts'
import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { holdsOnly } from '../reading/state/holds-only.ts'
import { withHeadlineAsBody } from '../reading/text/with-headline-as-body.ts'
import { withoutRepeatedAgency } from '../reading/without-repeated-agency.ts'
import { findStories, type Story } from './find-stories.ts'
import { readComponent } from './read-component.ts'
import { readIdentification } from './read-identification.ts'
import { readManagement } from './read-management.ts'
import { readStoryContent } from './read-story-content.ts'

/** The stories of a `NewsItem`, and whether it contains other media. */
export interface ItemReading {
  copies: Copy[]
  hasMedia: boolean
}

/** Reads a `NewsItem`. One that is canceled or withheld gives a kill or hold even if none of its content is left. */
export const readNewsItem = (item: XmlElement, receivedAt: string): ItemReading => {
  const components = findAll(item, 'NewsComponent')
  const found = components.map(component => findStories(component))
  const stories = found.flatMap(each => each.stories)
  const media = found.flatMap(each => each.media)
  const management = readManagement(item)
  const read = stories
    .map(story => ({ story, content: readStoryContent(story, receivedAt) }))
    .filter(({ content }) => content.blocks.length > 0)
  const [first] = stories
  const isAlone = read.length === 0 && (isStopped(management.status) || first !== undefined)
  const empty: Story = {
    path: components.slice(0, 1),
    titles: [],
    contents: [],
    parts: false,
    summaries: [],
    media: [],
  }
  if (isAlone) read.push({ story: first ?? empty, content: { format: 'newsml-1', blocks: [] } })
  const copies = read.map(({ story, content }, index) => {
    const { alternateIds: _, sourceId: __, ...inner } = content
    const part = index > 0 ? story.path.at(-1)?.attributes.Duid : undefined
    return withHeadlineAsBody({
      ...inner,
      ...present(management),
      ...readComponent(item, story, content, receivedAt),
      ...readIdentification(item, part),
      format: 'newsml-1',
      isSent: true,
      blocks: content.blocks,
    })
  })
  const told = copies.filter(copy => copy.blocks.length > 0 || copy.status === 'canceled' || holdsOnly(copy))
  return {
    copies: told.map(withoutRepeatedAgency),
    hasMedia: media.length > 0 || stories.some(story => story.media.length > 0),
  }
}

const isStopped = (status: Copy['status']): boolean => status === 'canceled' || status === 'withheld'
