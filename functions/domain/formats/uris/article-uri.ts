/** An article's globally unique identifier, the same for all its versions and whatever host serves it. */
export const articleUri = (id: string): string =>
  `urn:wiredesk:article:${encodeURIComponent(id.toWellFormed())}`
