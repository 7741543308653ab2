/** How a document says that Wiredesk wrote it, where its format asks for what did: its body is then a story proper, and read as such. */
export const generator = 'Wiredesk'
