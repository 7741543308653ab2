/** Fields in which sites keep what their desk says of a story. */
export const noteFields: readonly string[] = [
  'editor_note',
  'editors_note',
  'editorial_note',
  'internal_note',
  'note_to_editors',
  'note',
  'notes',
]
