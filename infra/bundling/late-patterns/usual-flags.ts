/** Flags that most patterns have: a bundle writes their index, and nothing for the first, which saves ingest 6 KB to read. */
export const usualFlags = ['u', 'iu', 'gu', 'i', '']
