import type { Board } from '#schemas/board.ts'

/** Stored items that cannot be read: they wait until somebody repairs them. */
export const Unreadable = ({ things }: { things: Board['unreadable'] }) => (
  <div class="alarm" role="status">
    <p>
      What is stored here cannot be read, and waits until it is mended; all else goes on. “A Lambda fails” and
      “A case is open” of the runbook say how.
    </p>
    <ul>
      {things.map(({ what, name }) => (
        <li key={`${what} ${name}`}>
          The {what} <code>{name}</code>
        </li>
      ))}
    </ul>
  </div>
)
