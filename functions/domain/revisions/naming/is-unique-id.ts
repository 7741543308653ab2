/**
 * Globally unique identifiers, whoever assigns them: a URI with its scheme ("urn:newsml:…", "tag:…",
 * "https:…"), or a UUID.
 */
const UNIQUE = /^(?:[a-z][a-z\d+.-]*:\S{3,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i

/** Whether an identifier names one story in the world, not only one of its agency's. */
export const isUniqueId = (id: string): boolean => UNIQUE.test(id)
