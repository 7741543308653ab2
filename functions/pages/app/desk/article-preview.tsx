import type { ComponentChildren } from 'preact'
import type { Article } from '#schemas/article.ts'
import { Time } from '../time.tsx'
import { colorOf } from './field-colors.ts'

interface ArticlePreviewProps {
  article: Article
  field?: string | undefined
  onField?: (field: string | undefined) => void
}

/** An article as it goes out, each field tied to the copy it came from. */
export const ArticlePreview = ({ article, field, onField }: ArticlePreviewProps) => {
  const part = (name: string, label: string, content: ComponentChildren) =>
    content && (
      // biome-ignore lint/a11y/noStaticElementInteractions: pointing only lights up where the field came from
      <div
        class={name === field ? 'part pointed' : 'part'}
        onMouseEnter={() => onField?.(name)}
        onMouseLeave={() => onField?.(undefined)}
      >
        <dt>
          <span class={colorOf(name)}>{label}</span>
        </dt>
        <dd>
          {content}
          {article.evidence?.[name] && <small class="below">{article.evidence[name].rule}</small>}
        </dd>
      </div>
    )
  const people = (
    list: readonly { name: string; role?: string; affiliation?: string; location?: string }[],
  ) =>
    list.length > 0 && (
      <ul class="plain">
        {list.map(({ name, ...rest }) => (
          <li key={name}>
            {[name, rest.role, rest.affiliation, rest.location && `in ${rest.location}`]
              .filter(Boolean)
              .join(', ')}
          </li>
        ))}
      </ul>
    )
  const { dateline, copyright, change } = article
  return (
    <section aria-label="The article as it goes out">
      <h2>{article.headline}</h2>
      <dl class="parts">
        {part('status', 'Status', statusWords[article.status])}
        {part(
          'embargoedUntil',
          'Embargo',
          article.embargoedUntil && <Time at={article.embargoedUntil} withUtc />,
        )}
        {part('expires', 'Expires', article.expires && <Time at={article.expires} withUtc />)}
        {part('change', 'Change', change && [change.class, change.note].filter(Boolean).join(': '))}
        {part('summary', 'Summary', article.summary)}
        {part('authors', 'Authors', people(article.authors) || article.collective)}
        {part('contributors', 'Contributors', people(article.contributors))}
        {part(
          'dateline',
          'Dateline',
          dateline && [dateline.place, dateline.date, dateline.agency].filter(Boolean).join(', '),
        )}
        {part('credit', 'Credit line', article.credit)}
        {part(
          'copyright',
          'Copyright',
          copyright && [copyright.year, copyright.holder].filter(Boolean).join(' '),
        )}
        {part('agency', 'Agency', article.agency)}
        {part('distributor', 'Distributor', article.distributor)}
        {part(
          'usageTerms',
          'Restrictions',
          article.usageTerms.length > 0 &&
            article.usageTerms.map(({ code, text }) => `${code}: ${text}`).join('; '),
        )}
        {part('sections', 'Sections', article.sections.join(', '))}
        {part('editorNote', "Editor's note", article.editorNote)}
      </dl>
      {article.body.text.split('\n\n').map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
      <small>{article.body.wordCount} words</small>
    </section>
  )
}

const statusWords: Readonly<Record<Article['status'], string>> = {
  usable: 'Goes out at once',
  withheld: 'Held back',
  canceled: 'Killed: no text goes out',
}
