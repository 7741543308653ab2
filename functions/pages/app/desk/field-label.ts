const words: Readonly<Record<string, string>> = {
  headline: 'Headline',
  status: 'Status',
  embargoedUntil: 'Embargo',
  expires: 'Expires',
  change: 'Change',
  summary: 'Summary',
  slugline: 'Slugline',
  byline: 'Byline',
  authors: 'Authors',
  collective: 'Authors',
  contributors: 'Contributors',
  dateline: 'Dateline',
  credit: 'Credit line',
  copyright: 'Copyright',
  agency: 'Agency',
  distributor: 'Distributor',
  language: 'Language',
  usageTerms: 'Restrictions',
  sections: 'Sections',
  editorNote: "Editor's note",
  media: 'Pictures and media',
  removed: 'Removed',
}

/** The label of an article's field on the pages; the field's own name if it has no label. */
export const fieldLabel = (field: string): string => words[field] ?? field
