/** Names the open cases whose stored items cannot be read, if there are any. */
export const UnreadableCases = ({ ids }: { ids: readonly string[] }) =>
  ids.length > 0 && (
    <p class="alarm" role="status">
      {ids.length === 1 ? 'One open case' : `${ids.length} open cases`} cannot be read:{' '}
      <code>{ids.join(', ')}</code>. Tell an operator, who can repair what is stored.
    </p>
  )
