import type { Receipt, ReceiptItem } from '#schemas/receipt.ts'
import { hrefOf } from '../address.ts'
import { Link } from '../link.tsx'
import { Time } from '../time.tsx'
import { itemWords, outcomeWords } from './outcome-words.ts'

/** What became of a drop: its stories, and what was refused, with where and what to do. */
export const ReceiptCard = ({ receipt }: { receipt: Receipt }) => {
  const { drop, outcome, format, items, rejections, warnings, completedAt } = receipt
  // Nothing is done yet of what an editor has to decide.
  const waits = outcome === 'accepted' && items.some(item => item.outcome === 'open-case')
  return (
    <article class={`receipt ${waits ? 'waits' : outcome}`}>
      <header>
        <strong>{waits ? 'Waits for you' : outcomeWords[outcome]}</strong> <span class="key">{drop.key}</span>
        <small class="aside">
          {format && `read as ${format}, `}
          <Time at={completedAt} />
        </small>
      </header>
      <ul class="plain">
        {items.map(item => (
          <li key={`${item.articleId} ${item.orderKey}`}>
            <Link href={placeOf(item)}>{item.headline}</Link>
            <small class="below">
              {[item.byline, item.agency, itemWords(item)].filter(Boolean).join(' · ')}
            </small>
          </li>
        ))}
        {rejections.map(({ code, detail, line, column, path, field }, index) => (
          <li key={`${code} ${index}`} class="bad">
            {path && `${path}: `}
            {detail}
            <small class="below">
              {[field, line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(', ')} (
              {code})
            </small>
          </li>
        ))}
      </ul>
      {warnings.length > 0 && (
        <details>
          <summary>
            {warnings.length === 1 ? 'One note' : `${warnings.length} notes`} on how it was read
          </summary>
          <ul>
            {warnings.map(warning => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
      {outcome !== 'accepted' && (
        <footer>
          <Link href={hrefOf('desk', { view: 'compose', key: drop.key, version: drop.versionId })}>
            Fix and drop again
          </Link>
        </footer>
      )}
    </article>
  )
}

/** A notice that waits for a decision became no story: it is among the cases. */
const placeOf = ({ outcome, articleId }: ReceiptItem): string =>
  hrefOf('desk', outcome === 'open-case' ? { view: 'cases' } : { view: 'story', id: articleId })
