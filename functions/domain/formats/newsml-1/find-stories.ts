import type { XmlElement } from '#domain/xml/element.ts'
import { findAll } from '#domain/xml/find-all.ts'
import { isFilled } from '#domain/xml/is-filled.ts'
import { textOf } from '#domain/xml/text-of.ts'
import { decodeBase64 } from '../reading/text/decode-base64.ts'
import { contentKind, isMediaRole } from './content-kind.ts'
import { roleOf } from './role-of.ts'

/** A story within a `NewsItem`: its components, outermost first, and what holds its text. */
export interface Story {
  path: XmlElement[]
  /** The `DataContent` of the headline, if a component of its own holds it. */
  titles: XmlElement[]
  /**
   * The `DataContent` of its text: parts in order, or renditions of one text, of which the first readable one
   * counts.
   */
  contents: XmlElement[]
  parts: boolean
  /** What beside it sums it up. */
  summaries: XmlElement[]
  /** Components of other media that go with it. */
  media: XmlElement[]
}

export interface Found {
  stories: Story[]
  /** Media for which no story has been found yet. */
  media: XmlElement[]
}

/** Roles of components that are parts of their parent's story, as Belga has them, in reading order. */
const TITLE = /^(?:title|headline)$/
const SUMMARY = /^(?:abstract|summary|teaser)$/
const PART = /^(?:title|headline|lead|intro|body|text|abstract|summary|teaser)$/

/**
 * Finds the stories of a component and of those inside it. Media go to all stories of the innermost component
 * that holds both; renditions of one picture stand with its caption (AFP). Of equivalents (`EquivalentsList`) in one language the first counts.
 */
export const findStories = (component: XmlElement, above: readonly XmlElement[] = []): Found => {
  const path = [...above, component]
  const items = findAll(component, 'ContentItem')
  if (roleOf(component) === 'caption') return { stories: [], media: [] }
  if (isMediaRole(roleOf(component))) return { stories: [], media: [component] }
  const children = findAll(component, 'NewsComponent')
  const parts = children.filter(child => PART.test(roleOf(child)) && findAll(child, 'ContentItem').length > 0)
  const texts = textsOf([component])
  const found = children.filter(child => !parts.includes(child)).map(child => findStories(child, path))
  const stories = found.flatMap(each => each.stories)
  const own = stories.length > 0 ? texts.filter(isFilled) : texts
  const media = found.flatMap(each => each.media)
  if (items.some(item => contentKind(item) === 'media')) media.unshift(component)
  if (stories.length > 0 && parts.every(isSummary))
    for (const story of stories) story.summaries.push(...textsOf(parts))
  else if (parts.length > 0) stories.unshift(fromParts(path, parts))
  if (parts.length === 0 && own.length > 0)
    stories.unshift({ path, titles: [], contents: own, parts: false, summaries: [], media: [] })
  const kept = component.attributes.EquivalentsList === 'yes' ? firstOfLanguage(stories) : stories
  if (kept.length === 0)
    return { stories: [], media: children.some(child => roleOf(child) === 'caption') ? [component] : media }
  return { stories: kept.map(story => ({ ...story, media: [...story.media, ...media] })), media: [] }
}

const isSummary = (part: XmlElement): boolean => SUMMARY.test(roleOf(part))

/** A story of parts; what sums it up is its text where it has no other. */
const fromParts = (path: XmlElement[], parts: readonly XmlElement[]): Story => {
  const told = parts.filter(part => !TITLE.test(roleOf(part)))
  const texts = told.filter(part => !isSummary(part))
  return {
    path,
    titles: textsOf(parts.filter(part => TITLE.test(roleOf(part)))),
    contents: textsOf(texts.length > 0 ? texts : told),
    parts: true,
    summaries: texts.length > 0 ? textsOf(told.filter(isSummary)) : [],
    media: [],
  }
}

const textsOf = (components: readonly XmlElement[]): XmlElement[] =>
  components
    .flatMap(component => findAll(component, 'ContentItem'))
    .filter(item => contentKind(item) === 'text')
    .flatMap(item => [...findAll(item, 'DataContent'), ...findAll(item, 'Encoding').flatMap(decoded)])

/** What an `Encoding` holds, as it was before; base64 is undone. */
const decoded = (encoding: XmlElement): XmlElement[] =>
  findAll(encoding, 'DataContent').map(content =>
    /base64/i.test(encoding.attributes.Notation ?? '')
      ? { ...content, children: [decodeBase64(textOf(content))] }
      : content,
  )

const firstOfLanguage = (stories: readonly Story[]): Story[] => {
  const languages = new Set<string>()
  return stories.filter(({ path }) => {
    const language = path.findLast(({ attributes }) => attributes['xml:lang'])?.attributes['xml:lang'] ?? ''
    if (languages.has(language)) return false
    languages.add(language)
    return true
  })
}
