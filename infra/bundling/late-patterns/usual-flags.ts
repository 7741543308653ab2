/** Flags that most patterns have: a bundle writes their index, and nothing for the first, which saves ingest 6 KB to read (3 KB of them by "iu" and "gu"). */
export const usualFlags = ['u', 'iu', 'gu', 'i', '']
