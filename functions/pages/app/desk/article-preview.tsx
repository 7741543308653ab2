import type { ComponentChildren } from 'preact'
import { BodyHtml } from '#app/controls/body-html.tsx'
import type { Article } from '#schemas/article.ts'
import { MediaList } from '../controls/media-list.tsx'
import { Time } from '../controls/time.tsx'
import { personWords } from '../person-words.ts'
import { colorOf } from './field-colors.ts'
import { fieldLabel } from './field-label.ts'

interface ArticlePreviewProps {
  article: Article
  /**
   * `copy`: what would become of it, before it is dropped. `standing`: a story as it stands, shown under its headline. `other`: another
   * text of a story, whose state is said elsewhere.
   */
  shows?: 'copy' | 'standing' | 'other'
  field?: string | undefined
  onField?: (field: string | undefined) => void
}

/** An article as licensees get it, each field linked to the copy it came from. */
export const ArticlePreview = ({ article, shows = 'copy', field, onField }: ArticlePreviewProps) => (
  <section aria-label="The article as it goes out">
    {shows !== 'standing' && (
      <h2
        class={field === 'headline' ? 'pointed' : undefined}
        onMouseEnter={() => onField?.('headline')}
        onMouseLeave={() => onField?.(undefined)}
      >
        {article.headline}
      </h2>
    )}
    <dl class="parts">
      {partsOf(article, shows).map(
        ([name, content]) =>
          content && (
            <Part
              key={name}
              name={name}
              rule={article.evidence?.[name]?.rule}
              isPointed={name === field}
              onField={onField}
            >
              {content}
            </Part>
          ),
      )}
    </dl>
    <BodyHtml html={article.body.html} />
    <small>{article.body.wordCount} words</small>
  </section>
)

/** What is shown of each field, in the order of the page; nothing of one that the article lacks. */
const partsOf = (
  article: Article,
  shows: NonNullable<ArticlePreviewProps['shows']>,
): readonly [name: string, content: ComponentChildren][] => {
  const { dateline, copyright, change, media = [], usageTerms } = article
  return [
    ['status', shows !== 'other' && stateOf(article, shows === 'standing')],
    ['embargoedUntil', article.embargoedUntil && <Time at={article.embargoedUntil} withUtc />],
    ['expires', article.expires && <Time at={article.expires} withUtc />],
    ['change', change && listed([change.class, change.note], ': ')],
    ['slugline', article.slugline],
    ['summary', article.summary],
    ['byline', article.byline],
    ['authors', people(article.authors) || article.collective],
    ['contributors', people(article.contributors)],
    ['dateline', dateline && listed([dateline.place, dateline.date, dateline.agency])],
    ['credit', article.credit],
    ['copyright', copyright && listed([copyright.year, copyright.holder], ' ')],
    ['agency', article.agency],
    ['distributor', article.distributor],
    ['usageTerms', usageTerms.map(({ code, text }) => `${code}: ${text}`).join('; ')],
    ['language', article.language],
    ['sections', article.sections.join(', ')],
    ['editorNote', article.editorNote],
    ['media', media.length > 0 && <MediaList media={media} />],
  ]
}

const stateOf = ({ status }: Article, isStanding: boolean): string =>
  isStanding && status === 'usable' ? 'Published' : statusWords[status]

const listed = (parts: readonly unknown[], separator = ', '): string => parts.filter(Boolean).join(separator)

const people = (list: readonly Parameters<typeof personWords>[0][]) =>
  list.length > 0 && (
    <ul class="plain">
      {list.map(person => (
        <li key={person.name}>{personWords(person)}</li>
      ))}
    </ul>
  )

interface PartProps extends Pick<ArticlePreviewProps, 'onField'> {
  name: string
  /** The rule that read the field, if one did. */
  rule: string | undefined
  isPointed: boolean
  children: ComponentChildren
}

const Part = ({ name, rule, isPointed, onField, children }: PartProps) => (
  // biome-ignore lint/a11y/noStaticElementInteractions: pointing only lights up where the field came from
  <div
    class={isPointed ? 'part pointed' : 'part'}
    onMouseEnter={() => onField?.(name)}
    onMouseLeave={() => onField?.(undefined)}
  >
    <dt>
      <span class={colorOf(name)}>{fieldLabel(name)}</span>
    </dt>
    <dd>
      {children}
      {rule && <small class="below">{rule}</small>}
    </dd>
  </div>
)

const statusWords: Readonly<Record<Article['status'], string>> = {
  usable: 'Goes out immediately',
  withheld: 'Held back',
  canceled: 'Killed: no text goes out',
}
