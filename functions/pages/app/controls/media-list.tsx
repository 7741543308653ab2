import type { Media } from '#schemas/article.ts'

/** What comes with a story: its captions, who made each, and the conditions of its own. */
export const MediaList = ({ media }: { media: readonly Media[] }) => (
  <ul>
    {media.map(({ kind, href, caption, credit, usageTerms = [] }, index) => (
      <li key={index}>
        {caption ?? href ?? kind}
        <small class="below">
          {[
            kind,
            credit && `by ${credit}`,
            caption !== undefined && href,
            ...usageTerms.map(({ code, text }) => `${code}: ${text}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </li>
    ))}
  </ul>
)
