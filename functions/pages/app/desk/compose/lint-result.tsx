import type { Session } from '#app/session.ts'
import type { LintedDrop } from '#schemas/desk/lint.ts'
import { ArticlePreview } from '../article-preview.tsx'
import { Outputs } from '../outputs.tsx'

interface LintResultProps {
  session: Session
  linted: LintedDrop
  field: string | undefined
  onField: (field: string | undefined) => void
  /** Moves to a line of the copy; line and column are counted from 1. */
  onPlace: (line: number, column?: number) => void
}

/**
 * What copy would become: each of its stories as licensees would get it, in every format, and what would be
 * refused.
 */
export const LintResult = ({ session, linted, field, onField, onPlace }: LintResultProps) => (
  <>
    {linted.rejections.map(({ code, detail, line, column }, index) => (
      <section key={index} class="failed" role="alert">
        <p>
          <strong>Would be rejected.</strong> {detail}
        </p>
        <small>
          {[line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(', ')} ({code})
        </small>
        {line && (
          <button type="button" class="outline secondary small" onClick={() => onPlace(line, column)}>
            Go to line {line}
          </button>
        )}
      </section>
    ))}
    {linted.format && <small>Read as {linted.format}</small>}
    {linted.warnings.map(warning => (
      <p key={warning} class="note">
        {warning}
      </p>
    ))}
    {linted.stories.map(({ article }) => (
      <Outputs key={article.id} session={session} article={article}>
        <ArticlePreview article={article} field={field} onField={onField} />
      </Outputs>
    ))}
  </>
)
