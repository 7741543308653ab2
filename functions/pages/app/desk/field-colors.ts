/**
 * The class that colors a stretch of copy by the field it became. Fields that rarely appear next to each
 * other share one.
 */
export const colorOf = (label: string | undefined): string | undefined => {
  if (label === undefined) return undefined
  const name = Object.entries(colors).find(([, fields]) => fields.includes(label))?.[0]
  return `field ${name ?? 'other'}`
}

const colors: Readonly<Record<string, readonly string[]>> = {
  title: ['headline', 'summary', 'slugline'],
  people: ['authors', 'collective', 'contributors', 'byline'],
  place: ['dateline', 'agency', 'sections'],
  rights: ['copyright', 'distributor', 'usageTerms', 'credit'],
  state: ['change', 'status', 'embargoedUntil', 'editorNote', 'expires'],
  removed: ['removed'],
}
