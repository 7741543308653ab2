/** What the feeds of the latest are called. */
export const feedTitle = 'Wiredesk: the latest'
