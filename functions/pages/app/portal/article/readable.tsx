import { BodyHtml } from '#app/controls/body-html.tsx'
import { MediaList } from '#app/controls/media-list.tsx'
import { personWords } from '#app/person-words.ts'
import type { LicensedArticle } from '#schemas/license/licensed-article.ts'

/** A story to read, as a licensee is given it. */
export const Readable = ({ article }: { article: LicensedArticle }) => {
  const { byline, dateline, body, contributors, credit, copyright, editorNote, summary, media = [] } = article
  return (
    <article class="story">
      {editorNote && <p class="note">To editors: {editorNote}</p>}
      {summary && <p>{summary}</p>}
      {byline && <p>By {byline}</p>}
      <BodyHtml html={body.html} opening={dateline && <strong>{datelineWords(dateline)} — </strong>} />
      {media.length > 0 && <MediaList media={media} />}
      <footer>
        {contributors.length > 0 && <p>Contributors: {contributors.map(personWords).join('; ')}</p>}
        {credit && <p>Credit: {credit}</p>}
        {copyright && <p>{copyright.notice}</p>}
      </footer>
    </article>
  )
}

const datelineWords = ({ place, agency }: NonNullable<LicensedArticle['dateline']>): string =>
  agency ? `${place} (${agency})` : place
