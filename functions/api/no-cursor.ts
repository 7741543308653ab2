/** What is wrong with an `after` that names no place in the licensee's feed, and what to give instead. */
export const noCursor =
  'is not a cursor of this feed: give the `next` of one of its pages, or `latest` for what is still to come'
