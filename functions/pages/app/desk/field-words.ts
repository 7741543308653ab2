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
  removed: 'Removed',
}

/** What a field of an article is called on the pages; its own name where it has no other. */
export const fieldWords = (field: string): string => words[field] ?? field
