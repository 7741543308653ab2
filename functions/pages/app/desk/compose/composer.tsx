import type { ComponentProps, RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { hrefOf } from '#app/address.ts'
import { useAnswer } from '#app/calls/use-answer.ts'
import { Link } from '#app/controls/link.tsx'
import { Failed, Loading } from '#app/controls/states.tsx'
import type { PageProps } from '#app/page-props.ts'
import type { RawDrop } from '#schemas/queries/drop-query.ts'
import { anotherName } from '../drops/another-name.ts'
import { Step } from '../drops/drop-zone.tsx'
import { CopyForm } from './copy-form.tsx'
import { LaterDrop } from './later-drop.tsx'
import { LintResult } from './lint-result.tsx'
import { MarkedCopy } from './marked-copy.tsx'
import { selectLine } from './select-line.ts'
import { useComposition } from './use-composition.ts'

/**
 * Copy before it is dropped, and what each part of it would become. With a key, it is an earlier drop to be
 * corrected.
 */
export const Composer = ({ session, parameters }: PageProps) => {
  const key = parameters.get('key') ?? undefined
  const version = parameters.get('version') ?? undefined
  const raw = useAnswer<RawDrop>(
    session.key,
    key && `v1/desk/raw?${new URLSearchParams({ key, ...(version && { versionId: version }) })}`,
  )
  const composition = useComposition(session.key, { key, version }, raw.value?.text)
  const { draft, linted, problem } = composition
  const [field, setField] = useState<string>()
  const box = useRef<HTMLTextAreaElement>(null)

  if (raw.isLoading) return <Loading what="the drop" />
  const isTooLarge = raw.problem?.status === 409
  if (isTooLarge || (raw.value && raw.value.text === undefined)) return <NotHere name={key ?? ''} />
  if (raw.problem && draft.text === '') return <NotRead problem={raw.problem} retry={raw.reload} />
  return (
    <>
      <h1>{key ? 'Fix and drop again' : 'Check copy'}</h1>
      {raw.problem && <Failed problem={raw.problem} retry={raw.reload} />}
      {draft.isFoundAgain && <FoundAgain onBeginAnew={draft.beginAnew} />}
      <div class="columns">
        <Draft dropKey={key} composition={composition} box={box} field={field} onField={setField} />
        <div aria-live="polite">
          {problem && <Failed problem={problem} />}
          {linted ? (
            <LintResult
              session={session}
              linted={linted}
              field={field}
              onField={setField}
              onPlace={(line, column) => box.current && selectLine(box.current, line, column)}
            />
          ) : (
            <p class="state">The article appears here as you write.</p>
          )}
        </div>
      </div>
    </>
  )
}

interface DraftProps {
  dropKey: string | undefined
  composition: ReturnType<typeof useComposition>
  box: RefObject<HTMLTextAreaElement | null>
  field: string | undefined
  onField: (field: string | undefined) => void
}

/** The copy as it is written, what became of it when it was dropped, and which part of it becomes which field. */
const Draft = ({ dropKey, composition, box, field, onField }: DraftProps) => {
  const { draft, linted, step, later, name, setName, dropAs } = composition
  return (
    <CopyForm
      dropKey={dropKey}
      name={name}
      onName={setName}
      box={box}
      text={draft.text}
      onText={draft.write}
      isUnderWay={step?.step === 'sending' || step?.step === 'reading'}
      onDrop={() => dropAs(name, false)}
    >
      {later && <LaterDrop receipt={later} />}
      {step && (
        <Step
          name={dropKey ?? name}
          step={step}
          onSettle={as =>
            as === 'next-version' ? dropAs(name, true) : dropAs(anotherName(name, new Date()), false)
          }
        />
      )}
      {linted?.stories.map(
        ({ runs, article }) =>
          runs.length > 0 && <MarkedCopy key={article.id} runs={runs} field={field} onField={onField} />,
      )}
    </CopyForm>
  )
}

const NotRead = ({ problem, retry }: ComponentProps<typeof Failed>) => (
  <>
    <h1>Fix and drop again</h1>
    <Failed problem={problem} retry={retry} />
  </>
)

const FoundAgain = ({ onBeginAnew }: { onBeginAnew: () => void }) => (
  <p role="status">
    Your earlier draft was restored.
    <button type="button" class="outline secondary small" onClick={onBeginAnew}>
      Start over
    </button>
  </p>
)

const NotHere = ({ name }: { name: string }) => (
  <>
    <h1>Fix and drop again</h1>
    <p role="alert">
      <span class="key">{name}</span> is not text, or is too large to be edited here. Fix the file and drop it
      again <Link href={hrefOf('desk')}>on the Drops page</Link>.
    </p>
  </>
)
