import { Time } from '#app/controls/time.tsx'
import type { Verdict } from '#schemas/license/verdict.ts'
import { isNeverPublishable } from './is-never-publishable.ts'

/** Whether a story may be published now, and under which obligations, in plain words. */
export const VerdictView = ({ verdict }: { verdict: Verdict }) => {
  const { publishable, reasons, notBefore, until, obligations } = verdict
  return (
    <section aria-label="What you may do with it" class={publishable ? 'verdict may' : 'verdict may-not'}>
      {isNeverPublishable(verdict) ? (
        <p>
          <strong>You may not publish it.</strong> The time in which you may ends before its embargo does.
        </p>
      ) : (
        <p>
          <strong>{publishable ? 'You may publish it.' : 'You may not publish it yet.'}</strong>{' '}
          {notBefore && (
            <>
              Not before <Time at={notBefore} withUtc />.{' '}
            </>
          )}
          {until && (
            <>
              Until <Time at={until} withUtc />, then take it down.{' '}
            </>
          )}
        </p>
      )}
      <ul>
        {reasons.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
        {obligations.map(({ code, text, term }) => (
          <li key={`${code} ${text}`}>
            {text}
            {term && <small class="below">“{term}”</small>}
          </li>
        ))}
      </ul>
    </section>
  )
}
