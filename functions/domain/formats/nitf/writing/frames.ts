/** NITF elements whose children are written on lines of their own. */
export const frames: ReadonlySet<string> = new Set([
  'nitf',
  'head',
  'tobject',
  'docdata',
  'del-list',
  'key-list',
  'identified-content',
  'body',
  'body.head',
  'hedline',
  'rights',
  'body.content',
  'body.end',
  'media',
])
