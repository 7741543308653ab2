/** The title of the feeds of the latest articles. */
export const feedTitle = 'Wiredesk: the latest'
