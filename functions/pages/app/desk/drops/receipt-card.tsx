import { hrefOf } from '#app/address.ts'
import { Link } from '#app/controls/link.tsx'
import { Time } from '#app/controls/time.tsx'
import { WithStoryLinks } from '#app/controls/with-story-links.tsx'
import { mayBeNotice } from '#schemas/desk/may-be-notice.ts'
import type { Receipt, ReceiptItem } from '#schemas/drops/receipt.ts'
import type { DroppedAgain, KilledStories, SettledCases, TakenBack } from '#schemas/queries/drops-query.ts'
import { againLabels, itemLabel, outcomeLabels } from './outcome-labels.ts'
import { useWaitingCases } from './use-waiting-cases.ts'

/** The most warnings shown at once: a feed of many stories may bring hundreds. */
const MOST_SHOWN = 3

interface ReceiptCardProps {
  receipt: Receipt
  /** What has been killed, held or published since; nothing where that is not known. */
  takenBack?: TakenBack | undefined
  /** The headlines of the stories that it killed or held: its own is that of the notice. */
  killed?: KilledStories | undefined
  /** Who settled the cases that its notices opened, how and why. */
  settled?: SettledCases | undefined
  /** The latest drop of its key, if a refused one of that was dropped again. */
  again?: DroppedAgain[string] | undefined
}

/** What became of a drop: its stories, and what was refused, with the place and what to do. */
export const ReceiptCard = ({
  receipt,
  takenBack = {},
  killed = {},
  settled = {},
  again,
}: ReceiptCardProps) => {
  const { drop, droppedBy, outcome, format, items, rejections, warnings, completedAt } = receipt
  const waiting = useWaitingCases(receipt)
  const later = outcome !== 'accepted' && again?.sequencer !== drop.sequencer ? again : undefined
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
            <ItemLink
              item={item}
              story={killed[item.articleId] ?? item.story}
              isWaiting={isIn(waiting, item)}
            />
            <small class="below">
              {[
                isKillOf(item, killed) && `“${item.headline}”`,
                item.byline,
                item.agency,
                item.translationOf && `translation of article ${item.translationOf}`,
                itemLabel(item, isIn(waiting, item), takenBack[item.articleId], settled[item.caseId ?? '']),
              ]
                .filter(Boolean)
                .join(' · ')}
              {item.outcome !== 'open-case' && isIn(waiting, item) && (
                <>
                  {' · '}
                  <Link href={hrefOf('desk', { view: 'cases', case: item.caseId })}>Decide its case</Link>
                </>
              )}
            </small>
          </li>
        ))}
        {rejections.map((rejection, index) => (
          <Refused key={`${rejection.code} ${index}`} rejection={rejection} />
        ))}
      </ul>
      {warnings.length > 0 && <Warnings warnings={warnings} />}
      {later && <footer>{againLabels[later.outcome]}.</footer>}
      {outcome !== 'accepted' && !later && (
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

/** Whether an item is a notice that killed or held a story of another headline. */
const isKillOf = (item: ReceiptItem, killed: KilledStories): boolean =>
  mayBeNotice(item) && (killed[item.articleId] ?? item.story ?? item.headline) !== item.headline

/** What was refused: why, where, and what to do. */
const Refused = ({ rejection }: { rejection: Receipt['rejections'][number] }) => {
  const { code, detail, line, column, path, field } = rejection
  return (
    <li class="bad">
      {path && `${path}: `}
      {detail}
      <small class="below">
        {[field, line && `line ${line}`, column && `column ${column}`].filter(Boolean).join(', ')} ({code})
      </small>
    </li>
  )
}

const Warnings = ({ warnings }: Pick<Receipt, 'warnings'>) => (
  <details open={warnings.length <= MOST_SHOWN}>
    <summary>{warnings.length === 1 ? 'One warning' : `${warnings.length} warnings`}</summary>
    <ul>
      {warnings.map(warning => (
        <li key={warning}>
          <WithStoryLinks text={warning} />
        </li>
      ))}
    </ul>
  </details>
)

interface ItemLinkProps {
  item: ReceiptItem
  /** The headline of the story that it killed or held. */
  story: string | undefined
  isWaiting: boolean
}

/** A notice that waits for a decision became no story: it links to its case for as long as it waits. */
const ItemLink = ({ item, story, isWaiting }: ItemLinkProps) => {
  const { outcome, articleId, headline, caseId } = item
  const shown = mayBeNotice(item) ? (story ?? headline) : headline
  if (outcome !== 'open-case')
    return <Link href={hrefOf('desk', { view: 'story', id: articleId })}>{shown}</Link>
  return isWaiting ? (
    <Link href={hrefOf('desk', { view: 'cases', case: caseId })}>{headline}</Link>
  ) : (
    <span>{headline}</span>
  )
}
