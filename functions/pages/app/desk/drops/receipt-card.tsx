import { hrefOf } from '#app/address.ts'
import { Link } from '#app/controls/link.tsx'
import { Time } from '#app/controls/time.tsx'
import type { TakenBack } from '#schemas/drops-query.ts'
import type { Receipt, ReceiptItem } from '#schemas/receipt.ts'
import { itemLabel, outcomeLabels } from './outcome-labels.ts'
import { useWaitingCases } from './use-waiting-cases.ts'

/** The most warnings shown at once: a feed of many stories may bring hundreds. */
const MOST_SHOWN = 3

interface ReceiptCardProps {
  receipt: Receipt
  /** What has been killed, held or published since; nothing where that is not known. */
  takenBack?: TakenBack | undefined
}

/** What became of a drop: its stories, and what was refused, with the place and what to do. */
export const ReceiptCard = ({ receipt, takenBack = {} }: ReceiptCardProps) => {
  const { drop, droppedBy, outcome, format, items, rejections, warnings, completedAt } = receipt
  const waiting = useWaitingCases(receipt)
  const waits = outcome === 'accepted' && waiting.size > 0
  return (
    <article class={`receipt ${waits ? 'waits' : outcome}`}>
      <header>
        <strong>{waits ? 'Waiting for you' : outcomeLabels[outcome]}</strong>{' '}
        <span class="key">{drop.key}</span>
        <small class="aside">
          {droppedBy && `by ${droppedBy}, `}
          {format && `read as ${format}, `}
          <Time at={completedAt} />
        </small>
      </header>
      <ul class="plain">
        {items.map(item => (
          <li key={`${item.articleId} ${item.orderKey}`}>
            <ItemLink item={item} isWaiting={isIn(waiting, item)} />
            <small class="below">
              {[item.byline, item.agency, itemLabel(item, isIn(waiting, item), takenBack[item.articleId])]
                .filter(Boolean)
                .join(' · ')}
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
        <details open={warnings.length <= MOST_SHOWN}>
          <summary>{warnings.length === 1 ? 'One warning' : `${warnings.length} warnings`}</summary>
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

const isIn = (waiting: ReadonlySet<string>, { caseId }: ReceiptItem): boolean =>
  caseId !== undefined && waiting.has(caseId)

/** A notice that waits for a decision became no story: it links to its case for as long as it waits. */
const ItemLink = ({ item, isWaiting }: { item: ReceiptItem; isWaiting: boolean }) => {
  const { outcome, articleId, headline } = item
  if (outcome !== 'open-case')
    return <Link href={hrefOf('desk', { view: 'story', id: articleId })}>{headline}</Link>
  return isWaiting ? (
    <Link href={hrefOf('desk', { view: 'cases' })}>{headline}</Link>
  ) : (
    <span>{headline}</span>
  )
}
