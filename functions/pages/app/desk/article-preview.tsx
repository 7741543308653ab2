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
export const ArticlePreview = ({ article, shows = 'copy', field, onField }: ArticlePreviewProps) => {
  const part = (name: string, content: ComponentChildren) =>
    content && (
      // biome-ignore lint/a11y/noStaticElementInteractions: pointing only lights up where the field came from
      <div
        class={name === field ? 'part pointed' : 'part'}
        onMouseEnter={() => onField?.(name)}
        onMouseLeave={() => onField?.(undefined)}
      >
        <dt>
          <span class={colorOf(name)}>{fieldLabel(name)}</span>
        </dt>
        <dd>
          {content}
          {article.evidence?.[name] && <small class="below">{article.evidence[name].rule}</small>}
        </dd>
      </div>
    )
  const people = (list: readonly Parameters<typeof personWords>[0][]) =>
    list.length > 0 && (
      <ul class="plain">
        {list.map(person => (
          <li key={person.name}>{personWords(person)}</li>
        ))}
      </ul>
    )
  const { dateline, copyright, change } = article
  return (
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
        {shows !== 'other' &&
          part(
            'status',
            shows === 'standing' && article.status === 'usable' ? 'Published' : statusWords[article.status],
          )}
        {part('embargoedUntil', article.embargoedUntil && <Time at={article.embargoedUntil} withUtc />)}
        {part('expires', article.expires && <Time at={article.expires} withUtc />)}
        {part('change', change && [change.class, change.note].filter(Boolean).join(': '))}
        {part('slugline', article.slugline)}
        {part('summary', article.summary)}
        {part('byline', article.byline)}
        {part('authors', people(article.authors) || article.collective)}
        {part('contributors', people(article.contributors))}
        {part(
          'dateline',
          dateline && [dateline.place, dateline.date, dateline.agency].filter(Boolean).join(', '),
        )}
        {part('credit', article.credit)}
        {part('copyright', copyright && [copyright.year, copyright.holder].filter(Boolean).join(' '))}
        {part('agency', article.agency)}
        {part('distributor', article.distributor)}
        {part(
          'usageTerms',
          article.usageTerms.length > 0 &&
            article.usageTerms.map(({ code, text }) => `${code}: ${text}`).join('; '),
        )}
        {part('language', article.language)}
        {part('sections', article.sections.join(', '))}
        {part('editorNote', article.editorNote)}
        {part('media', article.media && article.media.length > 0 && <MediaList media={article.media} />)}
      </dl>
      <BodyHtml html={article.body.html} />
      <small>{article.body.wordCount} words</small>
    </section>
  )
}

const statusWords: Readonly<Record<Article['status'], string>> = {
  usable: 'Goes out immediately',
  withheld: 'Held back',
  canceled: 'Killed: no text goes out',
}
