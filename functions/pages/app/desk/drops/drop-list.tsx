import { useEffect } from 'preact/hooks'
import { goTo, hrefOf } from '#app/address.ts'
import { Link } from '#app/controls/link.tsx'
import { Empty, Failed, Loading } from '#app/controls/states.tsx'
import { StoryLink } from '#app/controls/story-link.tsx'
import type { PageProps } from '#app/page-props.ts'
import { queryOf } from '#app/query-of.ts'
import { DropFilters } from './drop-filters.tsx'
import { DropZone } from './drop-zone.tsx'
import { ReceiptCard } from './receipt-card.tsx'
import { receiptName } from './receipt-name.ts'
import { storyNamedIn } from './story-named-in.ts'
import { useReceipts } from './use-receipts.ts'
import type { Uploads } from './use-uploads.ts'

const filters = ['day', 'outcome', 'q'] as const
const DAY_MS = 86_400_000

interface DropListProps extends PageProps {
  uploads: Uploads
  /** Whether files are being dragged over the page. */
  isOver: boolean
}

/** The drops of today and the day before, or of a chosen day, newest first, filtered by outcome and words, and a place to drop more. */
export const DropList = ({ session, parameters, uploads, isOver }: DropListProps) => {
  const asked = queryOf(
    Object.fromEntries(filters.map(name => [name, parameters.get(name) ?? undefined])),
  ).toString()
  const { receipts, takenBack, droppedAgain, killed, settled, day, isLoading, problem, reload, older } =
    useReceipts(session.key, asked)
  const named = storyNamedIn(parameters.get('q') ?? '')
  // What was just dropped here is shown above, with its progress, and not again in the list.
  const own = uploads.files.flatMap(({ step }) => (step.step === 'done' ? receiptName(step.receipt) : []))
  const isUnderWay = uploads.files.some(({ step }) => step.step === 'sending' || step.step === 'reading')
  useEffect(() => {
    if (own.length > 0 && !isUnderWay) reload()
  }, [own.length, isUnderWay, reload])
  useEffect(() => uploads.forgetStored, [uploads.forgetStored])
  return (
    <>
      <h1>Drops</h1>
      <DropZone uploads={uploads} isOver={isOver} takenBack={takenBack} killed={killed} />
      <DropFilters
        parameters={parameters}
        onChange={(name, value) =>
          goTo(hrefOf('desk', { ...Object.fromEntries(parameters), view: 'drops', [name]: value }), {
            replace: true,
          })
        }
      />
      {named && (
        <p>
          That names a story, however old: <StoryLink articleId={named} />
        </p>
      )}
      {problem && <Failed problem={problem} retry={reload} />}
      {isLoading && <Loading what="the drops" />}
      {day && receipts.length === 0 && !older.show && (
        <Empty>
          {asked
            ? `No drops ${parameters.get('day') ? 'on that day' : 'since yesterday (UTC)'} match. Change the filter.`
            : 'Nothing has been dropped since yesterday (UTC). Drop a file above, or choose another day.'}
        </Empty>
      )}
      <div aria-live="polite">
        {receipts
          .filter(receipt => !own.includes(receiptName(receipt)))
          .map(receipt => (
            <ReceiptCard
              key={receiptName(receipt)}
              receipt={receipt}
              takenBack={takenBack}
              killed={killed}
              settled={settled}
              again={droppedAgain[receipt.drop.key]}
            />
          ))}
      </div>
      {older.problem && <Failed problem={older.problem} />}
      {older.show && (
        <button type="button" class="secondary" aria-busy={older.isUnderWay} onClick={older.show}>
          Show older
        </button>
      )}
      {day && !older.show && <DayBefore parameters={parameters} day={day} />}
    </>
  )
}

/** Leads to the drops of the day before those that are shown, with the same words and outcome: no call looks through more than a day or two. */
const DayBefore = ({ parameters, day }: { parameters: URLSearchParams; day: string }) => {
  const shown = parameters.get('day') ? 1 : 2
  const before = new Date(Date.parse(`${day}T00:00:00Z`) - shown * DAY_MS).toISOString().slice(0, 10)
  return (
    <p>
      <Link href={hrefOf('desk', { ...Object.fromEntries(parameters), view: 'drops', day: before })}>
        {parameters.get('q') ? 'Look on the day before' : 'The day before'} ({before} UTC)
      </Link>
    </p>
  )
}
