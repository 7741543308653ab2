import { Empty } from '#app/controls/states.tsx'
import { Time } from '#app/controls/time.tsx'
import { fieldLabel } from '#app/desk/field-label.ts'
import type { Article } from '#schemas/article.ts'
import type { OverridableField, Override } from '#schemas/desk/override.ts'

interface OverrideListProps {
  /** The story as it stands. */
  article: Article
  overrides: readonly Override[]
  onGiveBack: (field: OverridableField) => void
  /** Whether an order is under way, and another must wait. */
  isBusy: boolean
}

/**
 * The fields an editor has overridden, each with a way back to what the agency sent. What one implied, as a
 * byline its authors, goes back with it.
 */
export const OverrideList = ({ article, overrides, onGiveBack, isBusy }: OverrideListProps) => (
  <>
    {overrides.length === 0 && <Empty>None. Everything is as the agency sent it.</Empty>}
    <ul>
      {overrides
        .filter(({ impliedBy }) => impliedBy === undefined)
        .map(({ field, value, setBy, setAt }) => (
          <li key={field}>
            {fieldLabel(field)}
            {value === undefined && ', emptied'}
            {typeof value === 'string' && `: “${value}”`}, by {setBy}, <Time at={setAt} />
            {isUsed(article, field) || '. Not used now: the agency has changed it since.'}
            <button
              type="button"
              class="outline secondary small"
              disabled={isBusy}
              onClick={() => onGiveBack(field)}
            >
              {isUsed(article, field)
                ? `Use the agency’s ${fieldLabel(field).toLowerCase()} again`
                : 'Forget this value'}
            </button>
          </li>
        ))}
    </ul>
  </>
)

const isUsed = ({ evidence }: Article, field: OverridableField): boolean =>
  evidence?.[field]?.rule === 'override/editor'
