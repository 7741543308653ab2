/** Members, folded, in which agencies state until when an item waits; `embargoed` is that of ninjs. */
export const embargoMembers: readonly string[] = [
  'embargoed',
  'embargoeduntil',
  'embargo',
  'embargodate',
  'embargountil',
]
