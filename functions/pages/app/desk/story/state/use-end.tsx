import { Time } from '#app/controls/time.tsx'
import type { Article } from '#schemas/article.ts'

/** When a story may no longer be used, and that nobody is given it if that is before it can be published. */
export const UseEnd = ({ article: { expires, embargoedUntil } }: { article: Article }) => {
  if (expires === undefined) return null
  const end = Date.parse(expires)
  if (end <= Date.now())
    return (
      <p class="alarm">
        Its use ended <Time at={expires} withUtc />. Nobody is given it: drop it again with a later end, or
        with none.
      </p>
    )
  if (embargoedUntil !== undefined && end <= Date.parse(embargoedUntil))
    return (
      <p class="alarm">
        Its use ends <Time at={expires} withUtc />, before the embargo: it is never published.
      </p>
    )
  return (
    <p>
      Its use ends <Time at={expires} withUtc />.
    </p>
  )
}
