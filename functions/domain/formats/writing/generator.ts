/**
 * How a document says that Wiredesk wrote it, in formats that name their generator. Its body is then read as
 * the story proper.
 */
export const generator = 'Wiredesk'
