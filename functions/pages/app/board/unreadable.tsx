import type { Board } from '#schemas/desk/board.ts'

/** Stored items that cannot be read: they wait until somebody repairs them. */
export const Unreadable = ({ things }: { things: Board['unreadable'] }) => (
  <div class="alarm" role="status">
    <p>
      These stored items cannot be read and wait until they are repaired; everything else goes on. See “A
      Lambda fails” and “A case is open” in the runbook.
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
